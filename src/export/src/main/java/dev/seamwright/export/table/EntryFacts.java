package dev.seamwright.export.table;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.List;

/// Facts about where work enters, where it commits and where it leaves, as tables.
final class EntryFacts {

    private EntryFacts() {}

    static Sheet routes(Monolith monolith) {
        return Sheet.of(
                List.of("methods", "path", "framework", "handler", "declared_in", "line"),
                monolith.entryPoints().routes(),
                route ->
                        List.of(
                                route.methods(),
                                route.path(),
                                route.framework(),
                                handler(route),
                                route.at().path(),
                                route.at().line()));
    }

    static Sheet tasks(Monolith monolith) {
        return Sheet.of(
                List.of("task", "kind", "handler", "declared_in", "line"),
                monolith.entryPoints().tasks(),
                task ->
                        List.of(
                                task.name(),
                                FactKind.lower(task.kind()),
                                task.handler().text(),
                                task.at().path(),
                                task.at().line()));
    }

    /// Numbered by place.
    static Sheet transactions(ReferenceGraph graph) {
        List<Numbered> numbered = new ArrayList<>();
        for (TransactionFootprint footprint : graph.transactions()) {
            numbered.add(new Numbered(numbered.size() + 1, footprint));
        }
        return Sheet.of(
                List.of("id", "element", "path", "line", "tables_read", "tables_written"),
                numbered,
                one -> {
                    Location at = one.footprint.transaction().evidence().at();
                    return List.of(
                            one.number,
                            one.footprint.transaction().element().text(),
                            at.path(),
                            at.line(),
                            one.footprint.reads().stream().map(TableId::name).toList(),
                            one.footprint.writes().stream().map(TableId::name).toList());
                });
    }

    static Sheet externals(Monolith monolith) {
        return Sheet.of(
                List.of("element", "kind", "target", "call", "path", "line", "certainty"),
                monolith.externals(),
                use ->
                        List.of(
                                use.from().text(),
                                FactKind.lower(use.kind()),
                                use.target(),
                                use.call(),
                                use.evidence().at().path(),
                                use.evidence().at().line(),
                                FactKind.lower(use.evidence().certainty())));
    }

    private record Numbered(int number, TransactionFootprint footprint) {}

    private static String handler(Route route) {
        ElementId handler = route.handler();
        return handler == null ? "" : handler.text();
    }
}
