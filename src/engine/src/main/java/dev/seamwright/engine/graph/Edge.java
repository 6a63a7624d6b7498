package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// All references from one unit to another.
///
/// @param counts references by kind, in the order of [ReferenceKind], none of them zero
public record Edge(NodeId from, NodeId to, Map<ReferenceKind, Integer> counts) {

    public Edge {
        EnumMap<ReferenceKind, Integer> ordered = new EnumMap<>(ReferenceKind.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /// How many references of a kind there are, 0 for none.
    public int count(ReferenceKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// References of all kinds.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
