package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Code that is referred to from nearly everywhere: in-degree in the top one per cent of all units
/// and spread over more than half of the folders that hold code. Tables are never hubs: each has an
/// owner, however many read it.
final class Hubs {

    /// Below this many referring units nothing is used "everywhere", however small the monolith.
    private static final int MIN_REFERRING = 5;

    private static final int TOP_PERCENT = 1;

    private Hubs() {}

    static List<NodeId> of(List<NodeId> units, List<Edge> edges) {
        Map<NodeId, Set<NodeId>> referring = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.from() instanceof ElementId && edge.to() instanceof ElementId) {
                referring.computeIfAbsent(edge.to(), k -> new TreeSet<>()).add(edge.from());
            }
        }
        int threshold = Math.max(MIN_REFERRING, inDegreeOfTop(units, referring));
        long folders = folders(units);
        return units.stream()
                .filter(unit -> referring.getOrDefault(unit, Set.of()).size() >= threshold)
                .filter(unit -> 2 * folders(referring.getOrDefault(unit, Set.of())) > folders)
                .toList();
    }

    /// The in-degree at the last place of the top; ties at that place belong to it.
    private static int inDegreeOfTop(List<NodeId> units, Map<NodeId, Set<NodeId>> referring) {
        int[] degrees =
                units.stream().mapToInt(u -> referring.getOrDefault(u, Set.of()).size()).toArray();
        Arrays.sort(degrees);
        int places = (degrees.length * TOP_PERCENT + 99) / 100;
        return degrees.length == 0 ? 0 : degrees[degrees.length - places];
    }

    private static long folders(Iterable<NodeId> units) {
        Set<String> folders = new TreeSet<>();
        for (NodeId unit : units) {
            if (unit instanceof ElementId) {
                folders.add(unit.text().substring(0, unit.text().lastIndexOf('/') + 1));
            }
        }
        return folders.size();
    }
}
