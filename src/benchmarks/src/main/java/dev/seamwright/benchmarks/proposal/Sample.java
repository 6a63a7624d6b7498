package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A monolith and the cut that somebody drew of it.
///
/// @param hidden whether names and paths of folders are hidden
/// @param areas of files and tables; what is not mentioned was placed by nobody
public record Sample(
        String name, boolean hidden, ReferenceGraph graph, SortedMap<NodeId, String> areas) {

    public Sample {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    }

    /// How many areas there are.
    public int areaCount() {
        return new TreeSet<>(areas.values()).size();
    }
}
