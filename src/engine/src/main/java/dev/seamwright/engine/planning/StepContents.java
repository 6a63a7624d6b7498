package dev.seamwright.engine.planning;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.plan.CutKey;
import dev.seamwright.model.plan.SplitTransaction;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Seam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What each step has to do: routes to switch, tables to take along or to share, keys to cut,
/// transactions to replace and code to delete.
final class StepContents {

    private final ReferenceGraph graph;
    private final Ownership owners;
    private final TableSharing sharing;
    private final Removals removals;

    StepContents(ReferenceGraph graph, Ownership owners) {
        this.graph = graph;
        this.owners = owners;
        sharing = new TableSharing(graph, owners);
        removals = new Removals(graph, owners);
    }

    Step step(int number, Context context, Seam seam) {
        ContextId id = context.id();
        return new Step(
                number,
                context,
                seam,
                routes(id),
                tables(id),
                sharing.of(id),
                keysCut(id),
                splitTransactions(id),
                removals.of(id));
    }

    private List<Route> routes(ContextId context) {
        return graph.monolith().entryPoints().routes().stream()
                .filter(
                        route -> {
                            ElementId handler = route.handler();
                            return handler != null && context.equals(owners.of(handler));
                        })
                .sorted(
                        Comparator.comparing(Route::path)
                                .thenComparing(route -> route.methods().toString())
                                .thenComparing(Route::at))
                .toList();
    }

    private List<TableId> tables(ContextId context) {
        return graph.monolith().tables().stream()
                .map(Table::id)
                .filter(table -> context.equals(owners.of(table)))
                .sorted()
                .toList();
    }

    /// Keys to and from tables that belong to no context are cut too: those tables stay.
    private List<CutKey> keysCut(ContextId context) {
        List<CutKey> cut = new ArrayList<>();
        for (Table table : graph.monolith().tables()) {
            ContextId from = owners.of(table.id());
            for (ForeignKey key : table.foreignKeys()) {
                ContextId to = owners.of(key.target());
                if (context.equals(from) && !context.equals(to)) {
                    cut.add(new CutKey(table.id(), key, to, true));
                } else if (context.equals(to) && !context.equals(from)) {
                    cut.add(new CutKey(table.id(), key, from, false));
                }
            }
        }
        return cut;
    }

    private List<SplitTransaction> splitTransactions(ContextId context) {
        List<SplitTransaction> split = new ArrayList<>();
        for (TransactionFootprint footprint : graph.transactions()) {
            List<TableId> inside = new ArrayList<>();
            List<TableId> outside = new ArrayList<>();
            for (TableId table : footprint.writes()) {
                (context.equals(owners.of(table)) ? inside : outside).add(table);
            }
            if (!inside.isEmpty() && !outside.isEmpty()) {
                split.add(new SplitTransaction(footprint.transaction(), inside, outside));
            }
        }
        return split;
    }
}
