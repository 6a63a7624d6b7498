package dev.seamwright.desktop.map;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.model.monolith.NodeId;

import java.util.List;

/// What the pointer is in the middle of.
sealed interface Gesture {

    /// Nothing.
    Gesture IDLE = new Idle();

    /// No button is down.
    record Idle() implements Gesture {}

    /// A button went down and the pointer has hardly moved since.
    ///
    /// @param hit what lies under it
    /// @param adding whether the selection shall be kept
    record Pressed(Point start, Focus hit, boolean adding) implements Gesture {}

    /// Members follow the pointer.
    record Dragging(List<NodeId> nodes, Point pointer, Drop drop) implements Gesture {}

    /// A frame is being drawn around members.
    ///
    /// @param start in the world
    /// @param now in the world
    record Marquee(Point start, Point now, boolean adding) implements Gesture {
        Box box() {
            return Box.between(start, now);
        }
    }

    /// The map follows the pointer.
    ///
    /// @param last on the screen
    record Panning(Point last) implements Gesture {}
}
