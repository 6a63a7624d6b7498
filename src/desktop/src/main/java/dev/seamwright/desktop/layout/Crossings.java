package dev.seamwright.desktop.layout;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the references between contexts.
public final class Crossings {

    private Crossings() {}

    /// Every pair of contexts with references between them, the fewest first.
    public static List<Crossing> of(ReferenceGraph graph, Scenario scenario) {
        Map<NodeId, ContextId> owners = new HashMap<>();
        for (NodeId unit : graph.units()) {
            scenario.ownerOf(unit).ifPresent(owner -> owners.put(unit, owner));
        }
        Map<Pair, int[]> counts = new TreeMap<>();
        for (Edge edge : graph.edges()) {
            ContextId from = owners.get(edge.from());
            ContextId to = owners.get(edge.to());
            if (from != null && to != null && !from.equals(to)) {
                boolean there = from.compareTo(to) < 0;
                Pair pair = there ? new Pair(from, to) : new Pair(to, from);
                counts.computeIfAbsent(pair, key -> new int[2])[there ? 0 : 1] += edge.total();
            }
        }
        return counts.entrySet().stream()
                .map(e -> crossing(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Crossing::total))
                .toList();
    }

    private static Crossing crossing(Pair pair, int[] counts) {
        return new Crossing(pair.one(), pair.other(), counts[0], counts[1]);
    }

    private record Pair(ContextId one, ContextId other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            int first = one.compareTo(that.one);
            return first != 0 ? first : other.compareTo(that.other);
        }
    }
}
