package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.NodeId;

import java.util.List;

/// Something about a written row that whoever wrote it should know.
public sealed interface RowFinding {

    /// The row that it is about.
    WrittenRow row();

    /// Nothing is called that.
    record Unknown(WrittenRow row) implements RowFinding {}

    /// Several things are called that.
    record Ambiguous(WrittenRow row, List<NodeId> nodes) implements RowFinding {
        public Ambiguous {
            nodes = List.copyOf(nodes);
        }
    }

    /// An earlier row puts the same node somewhere else.
    record Contradiction(WrittenRow row, WrittenRow earlier, NodeId node) implements RowFinding {}

    /// The name is no identity, but can mean only one thing.
    record Understood(WrittenRow row, NodeId node) implements RowFinding {}

    /// The node is known but neither is nor holds anything that can be drawn: it is a test, or a
    /// part of a type or function, which goes where the whole goes.
    record Idle(WrittenRow row, NodeId node) implements RowFinding {}
}
