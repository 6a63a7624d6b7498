package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Proposes contexts for a monolith. The same graph and weights always give the same proposal.
public final class Proposer {

    private final ReferenceGraph graph;
    private final Weights weights;

    private Proposer(ReferenceGraph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /// A proposer for one monolith.
    public static Proposer of(ReferenceGraph graph, Weights weights) {
        return new Proposer(graph, weights);
    }

    /// Contexts with their members. What nothing ties to anything stays unassigned.
    public Scenario propose(String scenarioName, Cancellation cancellation) {
        List<NodeId> units = graph.units();
        Map<NodeId, Integer> position = new HashMap<>();
        units.forEach(unit -> position.put(unit, position.size()));
        Affinity affinity = new Affinity();
        for (Edge edge : graph.edges()) {
            double weight =
                    edge.counts().entrySet().stream()
                            .mapToDouble(
                                    e -> weights.of(e.getKey()).weight() * Math.log1p(e.getValue()))
                            .sum();
            affinity.add(
                    position.getOrDefault(edge.from(), -1),
                    position.getOrDefault(edge.to(), -1),
                    weight);
        }
        int[] groups = new Leiden(units.size(), affinity).groups(2, cancellation);
        return draw(scenarioName, units, groups);
    }

    private static Scenario draw(String name, List<NodeId> units, int[] groups) {
        SortedMap<Integer, List<NodeId>> members = new TreeMap<>();
        for (int unit = 0; unit < groups.length; unit++) {
            members.computeIfAbsent(groups[unit], k -> new ArrayList<>()).add(units.get(unit));
        }
        List<Context> contexts = new ArrayList<>();
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        for (List<NodeId> group : members.values()) {
            if (group.size() > 1) {
                ContextId id = new ContextId(contexts.size() + 1);
                contexts.add(new Context(id, nameOf(group)));
                group.forEach(unit -> assignments.put(unit, id));
            }
        }
        return new Scenario(name, contexts, assignments);
    }

    private static String nameOf(List<NodeId> group) {
        NodeId first = group.getLast();
        String text = first instanceof ElementId ? first.text() : first.toString();
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
