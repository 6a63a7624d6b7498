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
/// units are assigned one by one.
final class Cut {

    private final SortedMap<NodeId, ContextId> owners = new TreeMap<>();
    private final List<Context> contexts = new ArrayList<>();

    ContextId context(String name) {
        ContextId id = new ContextId(contexts.size() + 1);
        contexts.add(new Context(id, name));
        return id;
    }

    void assign(NodeId unit, ContextId context) {
        owners.put(unit, context);
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
