package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The units of every proposed context, turned into a scenario. A file of which all that is drawn
/// belongs to one context is assigned as a whole, so that the result reads well; otherwise its
/// units are assigned one by one. What is pinned stays as it was drawn, contexts with their names
/// and numbers.
final class Cut {

    private final Pins pins;
    private final SortedMap<NodeId, ContextId> owners = new TreeMap<>();
    private final List<Context> contexts;
    private int next;

    Cut(Pins pins) {
        this.pins = pins;
        contexts = new ArrayList<>(pins.contexts());
        next = 1 + pins.drawn().contexts().stream().mapToInt(c -> c.id().number()).max().orElse(0);
    }

    /// Draws a new context.
    ContextId context(String name) {
        ContextId id = new ContextId(next++);
        contexts.add(new Context(id, name));
        return id;
    }

    /// The pinned context of this name, a new one where there is none.
    ContextId contextOrPinned(String name) {
        return pins.contexts().stream()
                .filter(context -> context.name().equals(name))
                .findFirst()
                .map(Context::id)
                .orElseGet(() -> context(name));
    }

    /// Puts a unit into a context unless it is pinned.
    void assign(NodeId unit, ContextId context) {
        if (pins.of(unit).isEmpty()) {
            owners.put(unit, context);
        }
    }

    /// @param units everything that can be drawn
    Scenario scenario(String name, List<NodeId> units) {
        SortedMap<String, List<ElementId>> files = new TreeMap<>();
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>(owners);
        for (NodeId unit : units) {
            if (unit instanceof ElementId element) {
                files.computeIfAbsent(Nodes.fileOf(element), k -> new ArrayList<>()).add(element);
            }
        }
        files.forEach((path, drawn) -> assignWhole(ElementId.file(path), drawn, assignments));
        assignments.putAll(pins.assignments());
        return new Scenario(name, contexts, assignments);
    }

    private void assignWhole(
            ElementId file, List<ElementId> drawn, Map<NodeId, ContextId> assignments) {
        ContextId first = owners.get(drawn.getFirst());
        if (first != null && drawn.stream().allMatch(unit -> first.equals(owners.get(unit)))) {
            drawn.forEach(assignments::remove);
            assignments.put(file, first);
        }
    }
}
