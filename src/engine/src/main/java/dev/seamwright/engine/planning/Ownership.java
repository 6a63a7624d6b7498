package dev.seamwright.engine.planning;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Which context owns every unit of a scenario, looked up once.
final class Ownership {

    private final ReferenceGraph graph;
    private final Map<NodeId, ContextId> owners = new HashMap<>();

    Ownership(ReferenceGraph graph, Scenario scenario) {
        this.graph = graph;
        for (NodeId unit : graph.units()) {
            scenario.ownerOf(unit).ifPresent(owner -> owners.put(unit, owner));
        }
    }

    /// The owner of a node's unit, null for none.
    @Nullable ContextId of(NodeId node) {
        return owners.get(graph.unitOf(node));
    }
}
