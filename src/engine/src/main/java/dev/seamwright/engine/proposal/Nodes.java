package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is grouped: a table together with the types that map it, and code by files. Files in which
/// tables are mapped are taken apart, for they often hold the models of every area. Hubs take no
/// part, for they would tie everything to everything. What is pinned to different contexts, or only
/// in part, never makes one node.
final class Nodes {

    private static final int TABLE_WEIGHT = 3;

    private final ReferenceGraph graph;
    private final Map<NodeId, Integer> positions = new HashMap<>();
    private final List<List<NodeId>> members = new ArrayList<>();
    private final Pins pins;
    private final List<ContextId> pinned = new ArrayList<>();
    private final List<Integer> pinOf = new ArrayList<>();
    private final int tables;

    Nodes(ReferenceGraph graph, Pins pins) {
        this.graph = graph;
        this.pins = pins;
        Set<NodeId> left = new HashSet<>(graph.units());
        left.removeAll(graph.hubs());
        Set<String> mapped = new HashSet<>();
        for (Table table : graph.monolith().tables()) {
            List<NodeId> group = new ArrayList<>();
            take(table.id(), left, group);
            table.models().forEach(model -> take(graph.unitOf(model), left, group));
            group.forEach(unit -> fileOf(unit, mapped));
            Optional<ContextId> pin = pins.of(table.id());
            List<NodeId> parted = group.stream().filter(u -> !pins.of(u).equals(pin)).toList();
            group.removeAll(parted);
            left.addAll(parted);
            add(group);
        }
        tables = members.size();
        SortedMap<String, List<NodeId>> files = new TreeMap<>();
        for (NodeId unit : graph.units()) {
            if (left.contains(unit) && unit instanceof ElementId element) {
                String file = fileOf(element);
                String pin = pins.of(unit).map(id -> "\n" + id).orElse("");
                String key = mapped.contains(file) ? element.text() : file + pin;
                files.computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
            }
        }
        files.values().forEach(this::add);
    }

    private static void take(NodeId unit, Set<NodeId> left, List<NodeId> group) {
        if (left.remove(unit)) {
            group.add(unit);
        }
    }

    private static void fileOf(NodeId unit, Set<String> files) {
        if (unit instanceof ElementId element) {
            files.add(fileOf(element));
        }
    }

    private void add(List<NodeId> group) {
        group.forEach(unit -> positions.put(unit, members.size()));
        members.add(List.copyOf(group));
        pinOf.add(pins.of(group.getFirst()).map(this::pin).orElse(Groups.NONE));
    }

    private int pin(ContextId context) {
        if (!pinned.contains(context)) {
            pinned.add(context);
        }
        return pinned.indexOf(context);
    }

    ReferenceGraph graph() {
        return graph;
    }

    int size() {
        return members.size();
    }

    /// The units of a node, its table first.
    List<NodeId> members(int node) {
        return members.get(node);
    }

    /// The pin of a node: a position among the [#pinned] contexts, [Groups#NONE] where it is free.
    int pin(int node) {
        return pinOf.get(node);
    }

    boolean isPinned(int node) {
        return pin(node) != Groups.NONE;
    }

    /// The contexts that any node is pinned to, in the order of their first nodes.
    List<ContextId> pinned() {
        return Collections.unmodifiableList(pinned);
    }

    Pins pins() {
        return pins;
    }

    /// Whether a node is a table.
    boolean isTable(int node) {
        return node < tables;
    }

    /// How much a node does to make a group worth drawing: a table as much as three files, for a
    /// business area keeps data of its own. Where there are no tables code alone has to do.
    int weight(int node) {
        return isTable(node) || tables == 0 ? TABLE_WEIGHT : 1;
    }

    /// A group that weighs less is dust, unless it is pinned.
    int leastWeight() {
        return TABLE_WEIGHT * Math.max(2, size() / 200);
    }

    /// The node of a unit, −1 for hubs and for what cannot be drawn.
    int of(NodeId unit) {
        return positions.getOrDefault(unit, -1);
    }

    /// The nodes with code in each file, by path.
    SortedMap<String, List<Integer>> files() {
        SortedMap<String, List<Integer>> files = new TreeMap<>();
        for (int node = 0; node < size(); node++) {
            for (NodeId unit : members.get(node)) {
                if (unit instanceof ElementId element) {
                    files.computeIfAbsent(fileOf(element), k -> new ArrayList<>()).add(node);
                }
            }
        }
        files.replaceAll((path, nodes) -> nodes.stream().distinct().toList());
        return Collections.unmodifiableSortedMap(files);
    }

    /// The path of the file that holds an element.
    static String fileOf(ElementId element) {
        String text = element.text();
        int member = text.indexOf(':', text.lastIndexOf('/') + 1);
        return member < 0 ? text : text.substring(0, member);
    }
}
