package dev.seamwright.engine.history;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.NodeId;

import java.util.List;

/// One commit and what of the drawn code it touches.
///
/// @param units for each of its files the largest unit, by identity, each once, at least one
public record Change(Commit commit, List<NodeId> units) {

    public Change {
        units = List.copyOf(units);
    }
}
