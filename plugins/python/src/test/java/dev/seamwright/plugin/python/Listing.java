package dev.seamwright.plugin.python;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unresolved;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// An import as plain lines, one fact each, that a reader can check against the source.
final class Listing {

    private final List<String> lines = new ArrayList<>();

    private Listing() {}

    static List<String> of(Tree.Imported imported) {
        Listing listing = new Listing();
        imported.files().forEach(listing::add);
        listing.add(imported.facts());
        return listing.lines.stream().sorted().distinct().toList();
    }

    private void add(SourceFile file) {
        String unread = file.unread() == null ? "" : " unread " + file.unread().reason();
        String line = file.unread() == null ? "" : " at " + file.unread().line();
        lines.add("file " + file.path() + " " + file.lines() + file.traits() + unread + line);
    }

    private void add(Facts facts) {
        facts.elements().forEach(this::add);
        facts.tables().forEach(this::add);
        facts.references().forEach(this::add);
        facts.entryPoints().routes().forEach(this::add);
        facts.entryPoints().tasks().forEach(this::add);
        facts.entryPoints().transactions().forEach(this::add);
        facts.externals().forEach(this::add);
        facts.gaps().statements().forEach(this::add);
        facts.gaps().unresolved().forEach(this::add);
        facts.gaps().calls().forEach(this::add);
    }

    private void add(Element element) {
        lines.add(
                "element %s %s in %s at %s, %d lines"
                        .formatted(
                                element.kind(),
                                element.id(),
                                element.parent(),
                                element.at(),
                                element.lines()));
    }

    private void add(Table table) {
        lines.add(
                "table %s at %s, key %s, mapped by %s"
                        .formatted(table.id(), table.at(), table.primaryKey(), table.models()));
        table.columns()
                .forEach(
                        column ->
                                lines.add(
                                        "column %s.%s %s%s"
                                                .formatted(
                                                        table.id(),
                                                        column.name(),
                                                        column.type(),
                                                        column.nullable() ? " null" : "")));
        for (TableIndex index : table.indexes()) {
            lines.add(
                    "index %s%s%s %s at %s"
                            .formatted(
                                    table.id(),
                                    index.columns(),
                                    index.unique() ? " unique" : "",
                                    index.name(),
                                    index.at()));
        }
        for (ForeignKey key : table.foreignKeys()) {
            lines.add(
                    "key %s%s -> %s%s at %s"
                            .formatted(
                                    table.id(),
                                    key.columns(),
                                    key.target(),
                                    key.targetColumns(),
                                    key.at()));
        }
    }

    private void add(Reference reference) {
        lines.add(
                "%s %s -> %s %s"
                        .formatted(
                                lower(reference.kind()),
                                text(reference.from()),
                                text(reference.to()),
                                at(reference.evidence())));
    }

    private static String text(NodeId node) {
        return node.text();
    }

    private static String at(Evidence evidence) {
        String sure =
                evidence.certainty() == Certainty.CERTAIN ? "" : " " + lower(evidence.certainty());
        return "at " + evidence.at() + sure;
    }

    private void add(Route route) {
        lines.add(
                "route %s %s '%s' -> %s at %s"
                        .formatted(
                                route.framework(),
                                route.methods(),
                                route.path(),
                                Objects.toString(route.handler(), "?"),
                                route.at()));
    }

    private void add(Task task) {
        String kind = task.kind() == TaskKind.QUEUE ? "task" : lower(task.kind());
        lines.add("%s %s -> %s at %s".formatted(kind, task.name(), task.handler(), task.at()));
    }

    private void add(Transaction transaction) {
        lines.add("transaction %s %s".formatted(transaction.element(), at(transaction.evidence())));
    }

    private void add(ExternalUse use) {
        lines.add(
                "external %s %s '%s' by %s %s"
                        .formatted(
                                lower(use.kind()),
                                use.call(),
                                use.target(),
                                use.from().text(),
                                at(use.evidence())));
    }

    private void add(StatementTally tally) {
        lines.add(
                "statements %s %d understood, %d unclear"
                        .formatted(tally.path(), tally.understood(), tally.unclear()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private void add(Unresolved gap) {
        lines.add("gap %s %s at %s".formatted(gap.kind(), gap.name(), gap.at()));
    }

    private void add(CallTally calls) {
        lines.add(
                "calls %s %d resolved, %d external, %d unresolved"
                        .formatted(
                                calls.path(),
                                calls.resolved(),
                                calls.external(),
                                calls.unresolved()));
    }
}
