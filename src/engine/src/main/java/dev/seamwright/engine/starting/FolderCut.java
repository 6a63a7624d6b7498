package dev.seamwright.engine.starting;

import dev.seamwright.engine.assignment.CodeTree;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// One context for each folder that stands right below some others; tables follow the code. Folders
/// of one name are one context: an area is often spread over layers, `shop/orders` and
/// `web/orders`.
public final class FolderCut {

    private final ReferenceGraph graph;
    private final CodeTree tree;
    private final Map<ElementId, Integer> weights = new HashMap<>();
    private final List<ElementId> divided = new ArrayList<>();
    private final List<ElementId> parts = new ArrayList<>();

    private FolderCut(ReferenceGraph graph) {
        this.graph = graph;
        tree = new CodeTree(graph.units());
        weigh(ElementId.ROOT, new HashSet<>(graph.units()));
    }

    /// The units at and below an element.
    private int weigh(ElementId element, Set<NodeId> units) {
        int weight = units.contains(element) ? 1 : 0;
        for (ElementId child : tree.children(element)) {
            weight += weigh(child, units);
        }
        weights.put(element, weight);
        return weight;
    }

    /// One context for each folder below the named ones. Where one of those holds no folders with
    /// code, for each file in it.
    public static FolderCut below(ReferenceGraph graph, List<ElementId> folders) {
        FolderCut cut = new FolderCut(graph);
        folders.stream().sorted().distinct().forEach(cut::take);
        return cut;
    }

    /// One context for each package, on the level on which the source divides: below the import
    /// root, and in place of a package that holds more than half of all code those below it, if at
    /// least two of them share at least half of its code.
    public static FolderCut packages(ReferenceGraph graph) {
        FolderCut cut = new FolderCut(graph);
        cut.divide(ElementId.ROOT);
        if (cut.parts.size() < 2) {
            cut.parts.clear();
            cut.divided.clear();
            cut.take(cut.narrowed(ElementId.ROOT));
        }
        return cut;
    }

    private void divide(ElementId folder) {
        divided.add(folder);
        for (ElementId child : folders(folder)) {
            if (isMostOfAll(child) && divides(child)) {
                divide(child);
            } else {
                parts.add(child);
            }
        }
    }

    private boolean divides(ElementId folder) {
        List<ElementId> below = folders(folder);
        int shared = below.stream().mapToInt(this::weight).sum();
        if (2 * shared < weight(folder)) {
            return false;
        }
        return below.size() > 1
                || below.stream().anyMatch(only -> isMostOfAll(only) && divides(only));
    }

    private boolean isMostOfAll(ElementId folder) {
        return 2 * weight(folder) > weight(ElementId.ROOT);
    }

    /// The folder in which there is something to choose from.
    private ElementId narrowed(ElementId folder) {
        List<ElementId> below = tree.children(folder);
        boolean chain = below.size() == 1 && isFolder(below.getFirst());
        return chain ? narrowed(below.getFirst()) : folder;
    }

    private void take(ElementId folder) {
        divided.add(folder);
        List<ElementId> below = folders(folder);
        parts.addAll(below.isEmpty() ? tree.children(folder) : below);
    }

    private List<ElementId> folders(ElementId folder) {
        return tree.children(folder).stream().filter(FolderCut::isFolder).toList();
    }

    private int weight(ElementId element) {
        return weights.getOrDefault(element, 0);
    }

    private static boolean isFolder(ElementId element) {
        return element.text().endsWith("/");
    }

    /// The folders whose content became contexts, from the outside in.
    public List<ElementId> divided() {
        return List.copyOf(divided);
    }

    /// The cut as a scenario, contexts in the order of their paths.
    public Scenario scenario(String name) {
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        Map<String, Context> contexts = new LinkedHashMap<>();
        for (ElementId part : parts.stream().sorted().distinct().toList()) {
            Context context =
                    contexts.computeIfAbsent(
                            name(part), k -> new Context(new ContextId(contexts.size() + 1), k));
            assignments.put(part, context.id());
        }
        Scenario code = new Scenario(name, List.copyOf(contexts.values()), assignments);
        return new TableOwners(graph).placed(code);
    }

    /// The last part of a path, without the ending of a file.
    private static String name(ElementId part) {
        String text = part.text();
        String trimmed = isFolder(part) ? text.substring(0, text.length() - 1) : text;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 && !isFolder(part) ? last.substring(0, dot) : last;
    }
}
