package dev.seamwright.desktop.session;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import java.util.List;

/// What is selected, or under the pointer.
public sealed interface Focus {

    /// Nothing is.
    Focus NOTHING = new Nothing();

    /// Nothing in particular.
    record Nothing() implements Focus {}

    /// A whole context.
    record OneContext(ContextId context) implements Focus {}

    /// Pieces of the monolith, by identity and never empty.
    record Members(List<NodeId> nodes) implements Focus {
        public Members {
            nodes = nodes.stream().sorted().distinct().toList();
            if (nodes.isEmpty()) {
                throw new IllegalArgumentException("members without a node");
            }
        }

        /// One piece alone.
        public static Members of(NodeId node) {
            return new Members(List.of(node));
        }
    }

    /// The references between two contexts, in both directions.
    record Between(ContextId one, ContextId other) implements Focus {}
}
