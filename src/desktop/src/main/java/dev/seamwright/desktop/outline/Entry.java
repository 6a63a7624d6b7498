package dev.seamwright.desktop.outline;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import java.util.List;

/// A line of the outline.
public sealed interface Entry {

    /// The words on the line.
    String label();

    /// The number at its end, -1 for none.
    int count();

    /// A heading; its lines can be folded away.
    record Section(String label) implements Entry {
        @Override
        public int count() {
            return -1;
        }
    }

    /// A context with how many elements and tables it owns.
    record OfContext(ContextId context, String label, int count) implements Entry {}

    /// What belongs to no context.
    record Unassigned(String label, int count, List<NodeId> nodes) implements Entry {
        public Unassigned {
            nodes = List.copyOf(nodes);
        }
    }

    /// A folder, module, type or function, or a table.
    ///
    /// @param count how many pieces lie below it, -1 where it is one itself
    /// @param nodes the pieces that choosing it selects
    record OfNodes(NodeId id, String label, int count, List<NodeId> nodes) implements Entry {
        public OfNodes {
            nodes = List.copyOf(nodes);
        }
    }
}
