package dev.seamwright.model.scenario;

import dev.seamwright.model.monolith.NodeId;

import java.util.List;

/// One gesture on a scenario. One gesture is one entry of the history.
public sealed interface Edit {

    /// Draws a new context around nodes, which leave the contexts that they were in.
    ///
    /// @param members may be empty
    record Create(Context context, List<NodeId> members) implements Edit {
        public Create {
            members = ordered(members);
        }
    }

    /// Gives a context another name.
    record Rename(ContextId context, String name) implements Edit {}

    /// Takes a context away; its members belong to none.
    record Dissolve(ContextId context) implements Edit {}

    /// Puts nodes, and all that lies below them, into a context.
    record Move(List<NodeId> nodes, ContextId target) implements Edit {
        public Move {
            nodes = ordered(nodes);
        }
    }

    /// Takes nodes, and all that lies below them, out of the contexts assigned to them.
    record Release(List<NodeId> nodes) implements Edit {
        public Release {
            nodes = ordered(nodes);
        }
    }

    private static List<NodeId> ordered(List<NodeId> nodes) {
        return nodes.stream().sorted().distinct().toList();
    }
}
