package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is compared of a monolith: its production files in which anything can be drawn, and its
/// tables.
public final class Things {

    private final ReferenceGraph graph;

    public Things(ReferenceGraph graph) {
        this.graph = graph;
    }

    /// All of them, in order.
    public List<NodeId> all() {
        return graph.units().stream().map(Things::of).sorted().distinct().toList();
    }

    /// The thing that a unit is part of.
    public static NodeId of(NodeId unit) {
        return switch (unit) {
            case TableId table -> table;
            case ElementId element -> ElementId.file(fileOf(element));
        };
    }

    /// The path of the file that holds an element.
    public static String fileOf(ElementId element) {
        String text = element.text();
        int member = text.indexOf(':', text.lastIndexOf('/') + 1);
        return member < 0 ? text : text.substring(0, member);
    }

    /// Brings groups of units to things: a file is where most of its units are.
    public Map<NodeId, String> majority(Map<NodeId, String> units) {
        SortedMap<NodeId, SortedMap<String, Integer>> counts = new TreeMap<>();
        units.forEach(
                (unit, group) ->
                        counts.computeIfAbsent(of(unit), k -> new TreeMap<>())
                                .merge(group, 1, Integer::sum));
        SortedMap<NodeId, String> most = new TreeMap<>();
        counts.forEach((thing, groups) -> most.put(thing, largest(groups)));
        return most;
    }

    /// Puts every table that has a mapping type where the file of that type is.
    public Map<NodeId, String> withTables(Map<NodeId, String> files) {
        SortedMap<NodeId, String> placed = new TreeMap<>(files);
        for (Table table : graph.monolith().tables()) {
            home(table).map(files::get).ifPresent(group -> placed.put(table.id(), group));
        }
        return placed;
    }

    /// The file that maps a table.
    public static Optional<NodeId> home(Table table) {
        return table.models().stream().findFirst().map(Things::of);
    }

    private static String largest(SortedMap<String, Integer> counts) {
        int most = Collections.max(counts.values());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
