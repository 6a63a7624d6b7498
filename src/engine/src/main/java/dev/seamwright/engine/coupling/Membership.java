package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells for every unit at once which context owns it: the units' code tree as an array of parents,
/// each before its children.
final class Membership {

    /// Owner of what belongs to no context.
    static final int NONE = -1;

    private final Map<NodeId, Integer> nodes = new HashMap<>();
    private final int[] parents;
    private final int[] nodeOfUnit;

    Membership(List<NodeId> units) {
        List<Integer> above = new ArrayList<>();
        nodeOfUnit = units.stream().mapToInt(unit -> place(unit, above)).toArray();
        parents = above.stream().mapToInt(Integer::intValue).toArray();
    }

    private int place(NodeId node, List<Integer> above) {
        Integer known = nodes.get(node);
        if (known != null) {
            return known;
        }
        int parent =
                node instanceof ElementId element
                        ? element.enclosing().map(e -> place(e, above)).orElse(NONE)
                        : NONE;
        above.add(parent);
        nodes.put(node, above.size() - 1);
        return above.size() - 1;
    }

    /// The owner of each unit as a position in the scenario's contexts, or [#NONE].
    int[] owners(Scenario scenario) {
        Map<ContextId, Integer> positions = new HashMap<>();
        for (Context context : scenario.contexts()) {
            positions.put(context.id(), positions.size());
        }
        int[] owner = new int[parents.length];
        Arrays.fill(owner, NONE);
        for (Map.Entry<NodeId, ContextId> entry : scenario.assignments().entrySet()) {
            Integer node = nodes.get(entry.getKey());
            if (node != null) {
                owner[node] = positions.getOrDefault(entry.getValue(), NONE);
            }
        }
        for (int node = 0; node < owner.length; node++) {
            int parent = parents[node];
            if (owner[node] == NONE && parent != NONE) {
                owner[node] = owner[parent];
            }
        }
        int[] owners = new int[nodeOfUnit.length];
        for (int unit = 0; unit < owners.length; unit++) {
            owners[unit] = owner[nodeOfUnit[unit]];
        }
        return owners;
    }
}
