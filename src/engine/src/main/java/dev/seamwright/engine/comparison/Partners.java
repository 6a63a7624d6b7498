package dev.seamwright.engine.comparison;

import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which context of one scenario stands for which of another.
final class Partners {

    private Partners() {}

    /// One end of a pair.
    private record Side(boolean first, ContextId context) {}

    /// The pairs that have as many units in common as can be, and of several such sets of pairs one
    /// with as many common names as can be. Contexts without anything in common are no pair.
    static SortedMap<ContextId, ContextId> of(
            Scenario first, Scenario second, List<Overlap> overlaps) {
        Graph<Side, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Side> left = new LinkedHashSet<>();
        Set<Side> right = new LinkedHashSet<>();
        double largest = first.contexts().size() + 1.0;
        List<Overlap> paired = new ArrayList<>(overlaps);
        paired.removeIf(each -> each.first().isEmpty() || each.second().isEmpty());
        for (Overlap each : paired) {
            Side one = new Side(true, each.first().orElseThrow());
            Side other = new Side(false, each.second().orElseThrow());
            left.add(one);
            right.add(other);
            graph.addVertex(one);
            graph.addVertex(other);
            boolean named = name(first, one).equals(name(second, other));
            DefaultWeightedEdge edge = graph.addEdge(one, other);
            graph.setEdgeWeight(edge, each.units() * largest + (named ? 1 : 0));
        }
        SortedMap<ContextId, ContextId> partners = new TreeMap<>();
        for (DefaultWeightedEdge edge :
                new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getEdges()) {
            Side source = graph.getEdgeSource(edge);
            Side target = graph.getEdgeTarget(edge);
            partners.put(
                    source.first() ? source.context() : target.context(),
                    source.first() ? target.context() : source.context());
        }
        return partners;
    }

    private static Optional<String> name(Scenario scenario, Side side) {
        return scenario.context(side.context()).map(Context::name);
    }
}
