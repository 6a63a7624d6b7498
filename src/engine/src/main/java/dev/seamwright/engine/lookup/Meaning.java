package dev.seamwright.engine.lookup;

import dev.seamwright.model.monolith.NodeId;

import java.util.List;

/// What a written name means.
public sealed interface Meaning {

    /// One node.
    ///
    /// @param literal whether the name is the node's identity; otherwise it was understood in
    ///   another way, which a user should be told
    record Node(NodeId node, boolean literal) implements Meaning {}

    /// Any of several nodes, in order.
    record Several(List<NodeId> nodes) implements Meaning {
        public Several {
            nodes = List.copyOf(nodes);
        }
    }

    /// Nothing that is known.
    record Unknown() implements Meaning {}
}
