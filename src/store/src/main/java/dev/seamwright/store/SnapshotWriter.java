package dev.seamwright.store;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a snapshot in the place of the one before.
final class SnapshotWriter {

    /// Every table that holds facts and nothing else.
    static final List<String> FACT_TABLES = List.of("snapshot", "import_setting", "fact_page");

    private final Database database;

    SnapshotWriter(Database database) {
        this.database = database;
    }

    /// Part of a transaction.
    void replace(Snapshot snapshot, Progress progress, Cancellation cancellation)
            throws SQLException {
        Monolith monolith = snapshot.monolith();
        progress.begin(Phase.STORE, facts(monolith));
        for (String table : FACT_TABLES) {
            database.update("DELETE FROM " + table);
        }
        database.update(
                "INSERT INTO snapshot VALUES (1, ?, ?, ?)",
                monolith.name(),
                snapshot.fingerprint(),
                monolith.history().extent().name());
        new RequestStore(database).write(snapshot.request());
        new ReadingStore(database).replace(snapshot.readings());
        try (FactWriter writer = new FactWriter(database, progress, cancellation)) {
            writeCode(writer, monolith);
            TableWriter tables = new TableWriter(writer);
            tables.write(monolith.tables());
            writeReferences(writer, monolith.references());
            writeEntryPoints(writer, monolith.entryPoints());
            writeExternals(writer, monolith.externals());
            writeGaps(writer, monolith.gaps());
            new HistoryWriter(writer).write(monolith.history());
            writer.flush();
        }
        cancellation.check();
    }

    private static long facts(Monolith monolith) {
        return (long) monolith.files().size()
                + monolith.elements().size()
                + monolith.tables().size()
                + monolith.references().size()
                + monolith.entryPoints().routes().size()
                + monolith.entryPoints().tasks().size()
                + monolith.entryPoints().transactions().size()
                + monolith.externals().size()
                + monolith.history().commits().size()
                + monolith.gaps().differences().size()
                + monolith.gaps().unresolved().size()
                + monolith.gaps().calls().size()
                + monolith.gaps().statements().size();
    }

    private static void writeCode(FactWriter writer, Monolith monolith) throws SQLException {
        for (SourceFile file : monolith.files()) {
            Unread unread = file.unread();
            writer.add(
                    "source_file",
                    writer.text(file.path()),
                    writer.text(file.language()),
                    file.lines(),
                    writer.text(
                            file.traits().stream()
                                    .map(FileTrait::name)
                                    .collect(Collectors.joining(" "))),
                    unread == null ? null : writer.word(unread.reason()),
                    unread == null ? null : writer.text(unread.detail()),
                    unread == null ? null : unread.line());
            writer.factDone();
        }
        for (Element element : monolith.elements()) {
            writer.add(
                    "element",
                    writer.node(element.id()),
                    writer.word(element.kind()),
                    writer.text(element.name()),
                    writer.node(element.parent()),
                    writer.path(element.at()),
                    element.at().line(),
                    element.lines());
            writer.factDone();
        }
    }

    private static void writeReferences(FactWriter writer, List<Reference> references)
            throws SQLException {
        for (Reference reference : references) {
            Evidence evidence = reference.evidence();
            writer.add(
                    "reference",
                    writer.node(reference.from()),
                    writer.node(reference.to()),
                    writer.word(reference.kind()),
                    writer.word(reference.via()),
                    writer.path(evidence.at()),
                    evidence.at().line(),
                    writer.word(evidence.certainty()));
            writer.factDone();
        }
    }

    private static void writeEntryPoints(FactWriter writer, Monolith.EntryPoints entries)
            throws SQLException {
        for (Route route : entries.routes()) {
            int id =
                    writer.add(
                            "route",
                            writer.text(route.path()),
                            writer.text(route.framework()),
                            route.handler() == null ? null : writer.node(route.handler()),
                            writer.path(route.at()),
                            route.at().line());
            for (String method : route.methods()) {
                writer.add("route_method", id, writer.text(method));
            }
            writer.factDone();
        }
        for (Task task : entries.tasks()) {
            writer.add(
                    "task",
                    writer.word(task.kind()),
                    writer.text(task.name()),
                    writer.node(task.handler()),
                    writer.path(task.at()),
                    task.at().line());
            writer.factDone();
        }
        for (Transaction transaction : entries.transactions()) {
            Evidence evidence = transaction.evidence();
            writer.add(
                    "transaction_place",
                    writer.node(transaction.element()),
                    writer.path(evidence.at()),
                    evidence.at().line(),
                    writer.word(evidence.certainty()));
            writer.factDone();
        }
    }

    private static void writeExternals(FactWriter writer, List<ExternalUse> uses)
            throws SQLException {
        for (ExternalUse use : uses) {
            Evidence evidence = use.evidence();
            writer.add(
                    "external_use",
                    writer.node(use.from()),
                    writer.word(use.kind()),
                    writer.text(use.target()),
                    writer.text(use.call()),
                    writer.path(evidence.at()),
                    evidence.at().line(),
                    writer.word(evidence.certainty()));
            writer.factDone();
        }
    }

    private static void writeGaps(FactWriter writer, Monolith.Gaps gaps) throws SQLException {
        for (Unresolved unresolved : gaps.unresolved()) {
            writer.add(
                    "unresolved",
                    writer.word(unresolved.kind()),
                    writer.text(unresolved.name()),
                    writer.path(unresolved.at()),
                    unresolved.at().line());
            writer.factDone();
        }
        for (CallTally tally : gaps.calls()) {
            writer.add(
                    "call_tally",
                    writer.text(tally.path()),
                    tally.resolved(),
                    tally.external(),
                    tally.unresolved());
            writer.factDone();
        }
        for (StatementTally tally : gaps.statements()) {
            writer.add(
                    "statement_tally",
                    writer.text(tally.path()),
                    tally.understood(),
                    tally.unclear());
            writer.factDone();
        }
        for (SchemaDifference difference : gaps.differences()) {
            writer.add(
                    "schema_difference",
                    writer.word(difference.kind()),
                    writer.node(difference.table()),
                    writer.text(difference.name()),
                    writer.word(difference.only()),
                    writer.word(difference.other()),
                    writer.path(difference.at()),
                    difference.at().line());
            writer.factDone();
        }
    }
}
