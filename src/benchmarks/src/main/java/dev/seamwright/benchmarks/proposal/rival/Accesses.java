package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which functionalities read and write each table, and the four similarities of the INESC tool:
/// shared functionalities, shared writers, shared readers, and neighbours in sequences of accesses.
///
/// A functionality is a handler of routes or tasks; where a monolith has none, any function that
/// nothing calls. Its accesses are those of the code that it calls, depth first in the order of the
/// source, bounded.
final class Accesses {

    private static final int MOST_VISITED = 400;

    private final Map<NodeId, List<Reference>> outgoing = new HashMap<>();
    private final Map<NodeId, List<ElementId>> members = new HashMap<>();
    private final SortedMap<TableId, SortedMap<String, Integer>> modes = new TreeMap<>();
    private final Map<List<TableId>, Integer> sequences = new HashMap<>();

    Accesses(ReferenceGraph graph) {
        Monolith monolith = graph.monolith();
        for (Reference reference : monolith.references()) {
            if (isFollowed(reference.kind())) {
                outgoing.computeIfAbsent(reference.from(), k -> new ArrayList<>()).add(reference);
            }
        }
        monolith.elements()
                .forEach(
                        element ->
                                members.computeIfAbsent(element.parent(), k -> new ArrayList<>())
                                        .add(element.id()));
        functionalities(graph).forEach(this::walk);
    }

    private static boolean isFollowed(ReferenceKind kind) {
        return kind == ReferenceKind.CALL
                || kind == ReferenceKind.READ
                || kind == ReferenceKind.WRITE;
    }

    private static Set<ElementId> functionalities(ReferenceGraph graph) {
        Set<ElementId> found = new TreeSet<>();
        Monolith monolith = graph.monolith();
        monolith.entryPoints()
                .routes()
                .forEach(
                        route -> {
                            ElementId handler = route.handler();
                            if (handler != null) {
                                found.add(handler);
                            }
                        });
        monolith.entryPoints().tasks().forEach(task -> found.add(task.handler()));
        if (found.isEmpty()) {
            Set<NodeId> called = new HashSet<>();
            monolith.references().forEach(reference -> called.add(graph.unitOf(reference.to())));
            graph.units().stream()
                    .filter(unit -> !called.contains(unit))
                    .filter(ElementId.class::isInstance)
                    .forEach(unit -> found.add((ElementId) unit));
        }
        return found;
    }

    private void walk(ElementId functionality) {
        List<Reference> accesses = new ArrayList<>();
        collect(functionality, new LinkedHashSet<>(), accesses);
        TableId before = null;
        for (Reference access : accesses) {
            TableId table = (TableId) access.to();
            int mode = access.kind() == ReferenceKind.WRITE ? 2 : 1;
            modes.computeIfAbsent(table, k -> new TreeMap<>())
                    .merge(functionality.text(), mode, (one, other) -> one | other);
            if (before != null && !before.equals(table)) {
                sequences.merge(List.of(before, table), 1, Integer::sum);
                sequences.merge(List.of(table, before), 1, Integer::sum);
            }
            before = table;
        }
    }

    private void collect(NodeId code, Set<NodeId> visited, List<Reference> accesses) {
        if (visited.size() >= MOST_VISITED || !visited.add(code)) {
            return;
        }
        for (Reference reference : outgoing.getOrDefault(code, List.of())) {
            if (reference.to() instanceof TableId) {
                accesses.add(reference);
            } else {
                collect(reference.to(), visited, accesses);
            }
        }
        members.getOrDefault(code, List.of()).forEach(member -> collect(member, visited, accesses));
    }

    /// The tables that any functionality accesses, by name.
    List<TableId> tables() {
        return List.copyOf(modes.keySet());
    }

    /// The mean of the four similarities of each table with each, 0..1; 1 with itself. Like the
    /// original's they are not symmetric: what two share is divided by what the first one has.
    double[][] similarities() {
        List<TableId> tables = tables();
        int most = sequences.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double[][] rows = new double[tables.size()][tables.size()];
        for (int one = 0; one < rows.length; one++) {
            for (int other = 0; other < rows.length; other++) {
                TableId from = tables.get(one);
                TableId to = tables.get(other);
                double inSequence = sequences.getOrDefault(List.of(from, to), 0);
                rows[one][other] =
                        one == other
                                ? 1
                                : (shared(from, to, 3) + shared(from, to, 2) + shared(from, to, 1))
                                                / 4
                                        + inSequence / most / 4;
            }
        }
        return rows;
    }

    /// Of the functionalities that access a table in a mode, which share accesses the other so.
    private double shared(TableId from, TableId to, int mode) {
        SortedMap<String, Integer> own = modes.getOrDefault(from, new TreeMap<>());
        SortedMap<String, Integer> others = modes.getOrDefault(to, new TreeMap<>());
        double all = 0;
        double both = 0;
        for (Map.Entry<String, Integer> entry : own.entrySet()) {
            if ((entry.getValue() & mode) != 0) {
                all++;
                both += (others.getOrDefault(entry.getKey(), 0) & mode) != 0 ? 1 : 0;
            }
        }
        return all == 0 ? 0 : both / all;
    }
}
