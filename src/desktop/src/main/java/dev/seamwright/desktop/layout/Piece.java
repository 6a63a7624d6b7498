package dev.seamwright.desktop.layout;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

/// The smallest thing on the map: a type, a function, the rest of a module, or a table.
///
/// @param label short name
/// @param cluster the module that holds it; a table is its own cluster
/// @param clusterLabel short name of the cluster
public record Piece(NodeId id, String label, NodeId cluster, String clusterLabel) {

    public boolean isTable() {
        return id instanceof TableId;
    }
}
