package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The references between each two nodes, in either direction.
final class NodeEdges {

    private final ReferenceGraph graph;
    private final Map<Long, List<Edge>> edges = new HashMap<>();

    NodeEdges(Nodes nodes) {
        graph = nodes.graph();
        for (Edge edge : graph.edges()) {
            int from = nodes.of(edge.from());
            int to = nodes.of(edge.to());
            if (from >= 0 && to >= 0 && from != to) {
                edges.computeIfAbsent(key(from, to), k -> new ArrayList<>()).add(edge);
            }
        }
    }

    /// The references between two nodes by place, those between code or those with a table.
    List<Reference> between(int one, int other, boolean code) {
        List<Reference> found = new ArrayList<>();
        for (Edge edge : edges.getOrDefault(key(one, other), List.of())) {
            graph.references(edge).stream()
                    .filter(reference -> reference.kind().isCode() == code)
                    .forEach(found::add);
        }
        Collections.sort(found);
        return found;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
