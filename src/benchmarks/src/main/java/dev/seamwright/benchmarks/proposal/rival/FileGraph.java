package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.benchmarks.proposal.Things;
import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// References between files and tables, both directions added up: how often each pair is tied.
final class FileGraph {

    private final List<NodeId> things;
    private final Map<NodeId, Integer> positions = new HashMap<>();
    private final List<SortedMap<Integer, Double>> neighbours = new ArrayList<>();

    FileGraph(ReferenceGraph graph, Predicate<ReferenceKind> kinds) {
        things = new Things(graph).all();
        for (NodeId thing : things) {
            positions.put(thing, neighbours.size());
            neighbours.add(new TreeMap<>());
        }
        for (Edge edge : graph.edges()) {
            int from = positions.getOrDefault(Things.of(edge.from()), -1);
            int to = positions.getOrDefault(Things.of(edge.to()), -1);
            double count =
                    edge.counts().entrySet().stream()
                            .filter(entry -> kinds.test(entry.getKey()))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
            if (from >= 0 && to >= 0 && from != to && count > 0) {
                neighbours.get(from).merge(to, count, Double::sum);
                neighbours.get(to).merge(from, count, Double::sum);
            }
        }
    }

    int size() {
        return things.size();
    }

    NodeId thing(int node) {
        return things.get(node);
    }

    /// The position of a file or table, −1 for any other.
    int of(NodeId thing) {
        return positions.getOrDefault(thing, -1);
    }

    /// Who is tied to a node, and how often.
    SortedMap<Integer, Double> neighbours(int node) {
        return neighbours.get(node);
    }
}
