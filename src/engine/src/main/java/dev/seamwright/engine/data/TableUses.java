package dev.seamwright.engine.data;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds who uses each table when contexts are drawn as a scenario has them.
public final class TableUses {

    /// The place of the rest of the monolith among contexts, after all of them.
    private static final int REST = Integer.MAX_VALUE;

    private final Scenario scenario;
    private final Map<NodeId, Integer> owners = new HashMap<>();
    private final SortedMap<TableId, SortedMap<Integer, Found>> found = new TreeMap<>();

    private TableUses(Scenario scenario) {
        this.scenario = scenario;
    }

    /// Every table of a graph, by name, whether anybody uses it or not.
    public static List<TableUse> of(ReferenceGraph graph, Scenario scenario) {
        TableUses uses = new TableUses(scenario);
        for (Edge edge : graph.edges()) {
            if (edge.to() instanceof TableId table) {
                uses.add(table, edge.from(), graph.references(edge));
            }
        }
        for (TransactionFootprint footprint : graph.transactions()) {
            NodeId unit = graph.unitOf(footprint.transaction().element());
            TreeSet<TableId> touched = new TreeSet<>(footprint.reads());
            touched.addAll(footprint.writes());
            touched.forEach(
                    table -> uses.of(table, unit).transactions.add(footprint.transaction()));
        }
        return graph.monolith().tables().stream()
                .map(Table::id)
                .sorted()
                .map(table -> uses.use(table, scenario.ownerOf(table)))
                .toList();
    }

    private void add(TableId table, NodeId unit, List<Reference> references) {
        for (Reference reference : references) {
            if (reference.kind() == ReferenceKind.READ) {
                Found own = of(table, unit);
                own.reads.add(reference);
                own.units.add(unit);
            } else if (reference.kind() == ReferenceKind.WRITE) {
                Found own = of(table, unit);
                own.writes.add(reference);
                own.units.add(unit);
            }
        }
    }

    private Found of(TableId table, NodeId unit) {
        int context = owners.computeIfAbsent(unit, this::number);
        return found.computeIfAbsent(table, k -> new TreeMap<>())
                .computeIfAbsent(context, k -> new Found());
    }

    private int number(NodeId unit) {
        return scenario.ownerOf(unit).map(ContextId::number).orElse(REST);
    }

    private TableUse use(TableId table, Optional<ContextId> owner) {
        List<ContextUse> uses = new ArrayList<>();
        found.getOrDefault(table, new TreeMap<>())
                .forEach((context, own) -> uses.add(own.use(context)));
        return new TableUse(table, owner.orElse(null), uses);
    }

    private static final class Found {

        final TreeSet<NodeId> units = new TreeSet<>();
        final List<Reference> reads = new ArrayList<>();
        final List<Reference> writes = new ArrayList<>();
        final List<Transaction> transactions = new ArrayList<>();

        ContextUse use(int context) {
            return new ContextUse(
                    context == REST ? null : new ContextId(context),
                    units.size(),
                    reads.stream().sorted().toList(),
                    writes.stream().sorted().toList(),
                    transactions);
        }
    }
}
