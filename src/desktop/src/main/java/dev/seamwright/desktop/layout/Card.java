package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.model.monolith.NodeId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A module's share of one context, or a table.
///
/// @param cluster the module or table
/// @param label its short name
/// @param box in the world
/// @param parts the pieces in it with their boxes, in the order of their identity
public record Card(NodeId cluster, String label, Box box, List<Part> parts) {

    public Card {
        parts = List.copyOf(parts);
    }

    /// A piece and its place.
    public record Part(Piece piece, Box box) {}

    public boolean isTable() {
        return parts.getFirst().piece().isTable();
    }

    /// Whether there is nothing to open: one piece, drawn as the card itself.
    public boolean isSingle() {
        return parts.size() == 1;
    }

    /// Whether all that is here of a module is what is left of it without its members.
    public boolean isRest() {
        return isSingle() && parts.getFirst().piece().id().equals(cluster);
    }

    /// The identities of all pieces.
    public List<NodeId> ids() {
        return parts.stream().map(part -> part.piece().id()).toList();
    }

    /// The part at a place, null between parts.
    public @Nullable Part partAt(Point point) {
        for (Part part : parts) {
            if (part.box().contains(point)) {
                return part;
            }
        }
        return null;
    }

    Card movedBy(double dx, double dy) {
        return dx == 0 && dy == 0
                ? this
                : new Card(
                        cluster,
                        label,
                        box.movedBy(dx, dy),
                        parts.stream()
                                .map(part -> new Part(part.piece, part.box.movedBy(dx, dy)))
                                .toList());
    }
}
