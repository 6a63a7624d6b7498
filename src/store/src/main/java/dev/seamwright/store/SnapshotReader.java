package dev.seamwright.store;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.ExternalKind;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads back what [SnapshotWriter] wrote.
final class SnapshotReader {

    private final FactReader reader;

    SnapshotReader(Database database) {
        this.reader = new FactReader(database);
    }

    Monolith read(String name, History.Extent extent) {
        return new Monolith(
                name,
                reader.all("source_file", this::file),
                reader.all("element", this::element),
                new TableReader(reader).read(),
                reader.all("reference", this::reference),
                entryPoints(),
                reader.all("external_use", this::external),
                new HistoryReader(reader).read(extent),
                gaps());
    }

    private SourceFile file(Row row) {
        return new SourceFile(
                reader.text(row, 2),
                reader.text(row, 3),
                row.getInt(4),
                traits(reader.text(row, 5)),
                unread(row));
    }

    private static Set<FileTrait> traits(String words) {
        EnumSet<FileTrait> traits = EnumSet.noneOf(FileTrait.class);
        if (!words.isEmpty()) {
            Arrays.stream(words.split(" ", -1)).map(FileTrait::valueOf).forEach(traits::add);
        }
        return traits;
    }

    private @Nullable Unread unread(Row row) {
        return row.isNull(6)
                ? null
                : new Unread(
                        reader.word(Unread.Reason.class, row, 6),
                        reader.text(row, 7),
                        row.getInt(8));
    }

    private Element element(Row row) {
        return new Element(
                reader.element(row, 2),
                reader.word(ElementKind.class, row, 3),
                reader.text(row, 4),
                reader.element(row, 5),
                reader.location(row, 6),
                row.getInt(8));
    }

    private Reference reference(Row row) {
        return new Reference(
                reader.node(row, 2),
                reader.node(row, 3),
                reader.word(ReferenceKind.class, row, 4),
                reader.word(Via.class, row, 5),
                reader.evidence(row, 6));
    }

    private ExternalUse external(Row row) {
        return new ExternalUse(
                reader.element(row, 2),
                reader.word(ExternalKind.class, row, 3),
                reader.text(row, 4),
                reader.text(row, 5),
                reader.evidence(row, 6));
    }

    private Monolith.EntryPoints entryPoints() {
        return new Monolith.EntryPoints(routes(), reader.all("task", this::task), transactions());
    }

    private List<Route> routes() {
        int owners = reader.all("route", row -> row.getInt(1)).size();
        List<List<String>> methods =
                reader.byOwner("route_method", owners, row -> reader.text(row, 3));
        return reader.all("route", row -> route(row, methods.get(row.getInt(1))));
    }

    private Route route(Row row, List<String> methods) {
        return new Route(
                methods,
                reader.text(row, 2),
                reader.text(row, 3),
                row.isNull(4) ? null : reader.element(row, 4),
                reader.location(row, 5));
    }

    private Task task(Row row) {
        return new Task(
                reader.word(TaskKind.class, row, 2),
                reader.text(row, 3),
                reader.element(row, 4),
                reader.location(row, 5));
    }

    private List<Transaction> transactions() {
        return reader.all(
                "transaction_place",
                row -> new Transaction(reader.element(row, 2), reader.evidence(row, 3)));
    }

    private Monolith.Gaps gaps() {
        List<Unresolved> unresolved =
                reader.all(
                        "unresolved",
                        row ->
                                new Unresolved(
                                        reader.word(Unresolved.Kind.class, row, 2),
                                        reader.text(row, 3),
                                        reader.location(row, 4)));
        List<CallTally> calls =
                reader.all(
                        "call_tally",
                        row ->
                                new CallTally(
                                        reader.text(row, 2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5)));
        return new Monolith.Gaps(unresolved, calls, statements(), differences());
    }

    private List<StatementTally> statements() {
        return reader.all(
                "statement_tally",
                row -> new StatementTally(reader.text(row, 2), row.getInt(3), row.getInt(4)));
    }

    private List<SchemaDifference> differences() {
        return reader.all(
                "schema_difference",
                row ->
                        new SchemaDifference(
                                reader.word(SchemaDifference.Kind.class, row, 2),
                                reader.table(row, 3),
                                reader.text(row, 4),
                                reader.word(Origin.class, row, 5),
                                reader.word(Origin.class, row, 6),
                                reader.location(row, 7)));
    }
}
