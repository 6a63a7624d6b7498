package dev.seamwright.desktop.map;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.model.scenario.ContextId;

/// What would happen to dragged members if they were let go now.
sealed interface Drop {

    /// Nothing: they are where they were, or outside of the map.
    Drop NOTHING = new Nothing();

    /// Nothing would change.
    record Nothing() implements Drop {}

    /// They would move into a context.
    record Into(ContextId context, Box box) implements Drop {}

    /// They would belong to no context.
    record Out(Box box) implements Drop {}

    /// They would become a context of their own.
    record Fresh(Point at) implements Drop {}
}
