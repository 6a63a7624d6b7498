package dev.seamwright.export.table;

import dev.seamwright.engine.functionality.Access;
import dev.seamwright.engine.functionality.EntryPoint;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.List;

/// What entry points do to the data, as a table.
final class FunctionalityFacts {

    private FunctionalityFacts() {}

    static Sheet functionalities(ReferenceGraph graph) {
        return Sheet.of(
                List.of(
                        "name",
                        "kind",
                        "entry",
                        "path",
                        "line",
                        "tables_read",
                        "tables_written",
                        "accesses",
                        "transactions",
                        "certainty",
                        "truncated"),
                Functionalities.of(graph).all(),
                one ->
                        List.of(
                                one.entrances().stream().map(FunctionalityFacts::name).toList(),
                                FactKind.lower(one.entry().kind()),
                                one.handler().text(),
                                one.entry().at().path(),
                                one.entry().at().line(),
                                one.reads().stream().map(TableId::name).toList(),
                                one.writes().stream().map(TableId::name).toList(),
                                accesses(one),
                                one.transactions().stream().map(t -> t.element().text()).toList(),
                                one.certainty().map(FactKind::lower).orElse(""),
                                one.cut()));
    }

    /// `GET,POST /orders`.
    private static String name(EntryPoint entry) {
        return entry.methods().isEmpty()
                ? entry.name()
                : String.join(",", entry.methods()) + " " + entry.name();
    }

    /// `R orders`, `W orders T1`: within the functionality's first transaction. What is done again
    /// right after itself is told once.
    private static List<String> accesses(Functionality functionality) {
        List<String> told = new ArrayList<>();
        for (Access access : functionality.accesses()) {
            String mode = access.isWrite() ? "W " : "R ";
            String within =
                    access.transaction() == Access.NONE ? "" : " T" + (access.transaction() + 1);
            String one = mode + access.table().name() + within;
            if (told.isEmpty() || !told.getLast().equals(one)) {
                told.add(one);
            }
        }
        return told;
    }
}
