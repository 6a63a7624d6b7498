package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The code tree that encloses some elements, from the import root down.
public final class CodeTree {

    private final Map<ElementId, List<ElementId>> children = new HashMap<>();

    /// @param nodes elements; tables among them are left out
    public CodeTree(Collection<? extends NodeId> nodes) {
        children.put(ElementId.ROOT, new ArrayList<>());
        for (NodeId node : nodes) {
            if (node instanceof ElementId element) {
                place(element);
            }
        }
        children.values().forEach(list -> list.sort(NodeId.ORDER));
    }

    private List<ElementId> place(ElementId element) {
        List<ElementId> placed = children.get(element);
        if (placed != null) {
            return placed;
        }
        List<ElementId> below = new ArrayList<>();
        children.put(element, below);
        element.enclosing().ifPresent(above -> place(above).add(element));
        return below;
    }

    /// Whether an element is one of those that the tree was made of, or encloses any.
    public boolean contains(ElementId element) {
        return children.containsKey(element);
    }

    /// What stands right below an element, in order; nothing below one that is not in the tree.
    public List<ElementId> children(ElementId element) {
        return List.copyOf(children.getOrDefault(element, List.of()));
    }
}
