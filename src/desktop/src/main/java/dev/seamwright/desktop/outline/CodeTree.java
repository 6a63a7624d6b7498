package dev.seamwright.desktop.outline;

import dev.seamwright.desktop.session.Facts;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Builds the tree of folders, modules and their members that can be drawn.
final class CodeTree {

    private final Facts facts;
    private final Set<NodeId> units;
    private final Map<ElementId, Set<ElementId>> children = new HashMap<>();

    private CodeTree(Facts facts) {
        this.facts = facts;
        this.units = new HashSet<>(facts.graph().units());
        for (NodeId unit : facts.graph().units()) {
            if (unit instanceof ElementId element) {
                hang(element);
            }
        }
    }

    /// The branches below the import root; folders that hold nothing but one folder are joined with
    /// it.
    static List<Branch> of(Facts facts) {
        CodeTree tree = new CodeTree(facts);
        return tree.below(ElementId.ROOT);
    }

    private void hang(ElementId element) {
        ElementId child = element;
        boolean known = false;
        while (!known && !child.equals(ElementId.ROOT)) {
            ElementId parent = child.enclosing().orElse(ElementId.ROOT);
            known = children.containsKey(parent);
            children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(child);
            child = parent;
        }
    }

    private List<Branch> below(ElementId parent) {
        return childrenOf(parent).stream().map(this::branch).toList();
    }

    private List<ElementId> childrenOf(ElementId parent) {
        return List.copyOf(children.getOrDefault(parent, Set.of()));
    }

    private Branch branch(ElementId id) {
        ElementId end = id;
        StringBuilder label = new StringBuilder(labelOf(id));
        List<ElementId> next = childrenOf(end);
        while (isFolder(end) && next.size() == 1 && isFolder(next.getFirst())) {
            end = next.getFirst();
            label.append(" / ").append(labelOf(end));
            next = childrenOf(end);
        }
        List<Branch> below = below(end);
        List<NodeId> nodes = new ArrayList<>();
        if (units.contains(end)) {
            nodes.add(end);
        }
        for (Branch branch : below) {
            if (branch.entry() instanceof Entry.OfNodes(var a, var b, var c, List<NodeId> inside)) {
                nodes.addAll(inside);
            }
        }
        int count = below.isEmpty() ? -1 : nodes.size();
        return new Branch(new Entry.OfNodes(end, label.toString(), count, nodes), below);
    }

    private String labelOf(ElementId id) {
        String text = id.text();
        if (isFolder(id)) {
            return text.substring(text.lastIndexOf('/', text.length() - 2) + 1, text.length() - 1);
        }
        int slash = text.lastIndexOf('/');
        return text.indexOf(':', slash + 1) < 0 ? text.substring(slash + 1) : facts.nameOf(id);
    }

    private static boolean isFolder(ElementId id) {
        return id.text().endsWith("/");
    }
}
