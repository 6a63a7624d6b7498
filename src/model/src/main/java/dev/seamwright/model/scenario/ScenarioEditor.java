package dev.seamwright.model.scenario;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Applies edits one after another without building the scenarios in between.
final class ScenarioEditor {

    private final String name;
    private final SortedMap<ContextId, Context> contexts = new TreeMap<>();
    private final TreeMap<NodeId, ContextId> assignments;

    ScenarioEditor(Scenario scenario) {
        name = scenario.name();
        scenario.contexts().forEach(context -> contexts.put(context.id(), context));
        assignments = new TreeMap<>(scenario.assignments());
    }

    ScenarioEditor apply(Edit edit) {
        switch (edit) {
            case Edit.Create(Context context, List<NodeId> members) -> create(context, members);
            case Edit.Rename(ContextId id, String newName) -> {
                requireDrawn(id);
                contexts.put(id, new Context(id, newName));
            }
            case Edit.Dissolve(ContextId id) -> {
                requireDrawn(id);
                contexts.remove(id);
                assignments.values().removeIf(id::equals);
            }
            case Edit.Move(List<NodeId> nodes, ContextId target) -> {
                requireDrawn(target);
                assign(nodes, target);
            }
            case Edit.Release(List<NodeId> nodes) -> nodes.forEach(this::release);
        }
        return this;
    }

    Scenario toScenario() {
        return new Scenario(name, new ArrayList<>(contexts.values()), assignments);
    }

    private void create(Context context, List<NodeId> members) {
        if (contexts.putIfAbsent(context.id(), context) != null) {
            throw new IllegalArgumentException("already drawn: " + context.id());
        }
        assign(members, context.id());
    }

    private void assign(List<NodeId> nodes, ContextId target) {
        nodes.forEach(this::release);
        nodes.forEach(node -> assignments.put(node, target));
    }

    private void release(NodeId node) {
        assignments.remove(node);
        if (node instanceof ElementId ancestor) {
            assignments
                    .tailMap(node)
                    .keySet()
                    .removeIf(other -> other instanceof ElementId e && e.isBelow(ancestor));
        }
    }

    private void requireDrawn(ContextId id) {
        if (!contexts.containsKey(id)) {
            throw new IllegalArgumentException("not drawn: " + id);
        }
    }
}
