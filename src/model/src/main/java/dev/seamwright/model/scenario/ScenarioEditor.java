package dev.seamwright.model.scenario;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Applies edits one after another, and takes them back, without building the scenarios in between.
final class ScenarioEditor {

    /// What an edit replaced: enough to take it back.
    ///
    /// @param contexts all that were drawn before
    /// @param owners the former owner of every node whose assignment changed
    record Replaced(List<Context> contexts, SortedMap<NodeId, Optional<ContextId>> owners) {}

    private final String name;
    private final SortedMap<ContextId, Context> contexts = new TreeMap<>();
    private final NavigableMap<NodeId, ContextId> assignments;
    private SortedMap<NodeId, Optional<ContextId>> former = new TreeMap<>();

    ScenarioEditor(Scenario scenario) {
        name = scenario.name();
        scenario.contexts().forEach(context -> contexts.put(context.id(), context));
        assignments = new TreeMap<>(scenario.assignments());
    }

    /// Makes a gesture.
    ///
    /// @throws IllegalArgumentException if it does not fit what is drawn
    Replaced apply(Edit edit) {
        List<Context> before = List.copyOf(contexts.values());
        former = new TreeMap<>();
        switch (edit) {
            case Edit.Create(Context context, List<NodeId> members) -> create(context, members);
            case Edit.Rename(ContextId id, String newName) -> {
                requireDrawn(id);
                contexts.put(id, new Context(id, newName));
            }
            case Edit.Dissolve(ContextId id) -> dissolve(id);
            case Edit.Move(List<NodeId> nodes, ContextId target) -> {
                requireDrawn(target);
                assign(nodes, target);
            }
            case Edit.Release(List<NodeId> nodes) -> nodes.forEach(this::release);
        }
        return new Replaced(before, former);
    }

    /// Takes the last gesture back.
    void restore(Replaced replaced) {
        contexts.clear();
        replaced.contexts().forEach(context -> contexts.put(context.id(), context));
        replaced.owners()
                .forEach(
                        (node, owner) ->
                                owner.ifPresentOrElse(
                                        id -> assignments.put(node, id),
                                        () -> assignments.remove(node)));
    }

    Scenario toScenario() {
        return new Scenario(name, List.copyOf(contexts.values()), assignments);
    }

    private void create(Context context, List<NodeId> members) {
        if (contexts.putIfAbsent(context.id(), context) != null) {
            throw new IllegalArgumentException("already drawn: " + context.id());
        }
        assign(members, context.id());
    }

    private void dissolve(ContextId id) {
        requireDrawn(id);
        contexts.remove(id);
        List<NodeId> members =
                assignments.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(id))
                        .map(entry -> entry.getKey())
                        .toList();
        members.forEach(this::unassign);
    }

    private void assign(List<NodeId> nodes, ContextId target) {
        nodes.forEach(this::release);
        for (NodeId node : nodes) {
            former.putIfAbsent(node, Optional.ofNullable(assignments.put(node, target)));
        }
    }

    private void release(NodeId node) {
        unassign(node);
        if (node instanceof ElementId ancestor) {
            below(ancestor).forEach(this::unassign);
        }
    }

    private void unassign(NodeId node) {
        ContextId owner = assignments.remove(node);
        if (owner != null) {
            former.putIfAbsent(node, Optional.of(owner));
        }
    }

    /// Assigned elements below another. Their texts continue its own, so they stand together.
    private List<NodeId> below(ElementId ancestor) {
        if (ancestor.equals(ElementId.ROOT)) {
            return assignments.keySet().stream().filter(ElementId.class::isInstance).toList();
        }
        NodeId end = new ElementId(ancestor.text() + Character.MAX_VALUE);
        return assignments.subMap(ancestor, false, end, false).keySet().stream()
                .filter(node -> node instanceof ElementId other && other.isBelow(ancestor))
                .toList();
    }

    private void requireDrawn(ContextId id) {
        if (!contexts.containsKey(id)) {
            throw new IllegalArgumentException("not drawn: " + id);
        }
    }
}
