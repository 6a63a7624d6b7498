package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Camera;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.layout.Line;
import dev.seamwright.desktop.layout.Picture;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything on the canvas at one moment.
///
/// @param figures the words beside each context's name
/// @param unassigned the name of the area of what belongs to no context
/// @param marks what stands out
/// @param gesture what the pointer is doing
public record Frame(
        Picture picture,
        Camera camera,
        Map<ContextId, String> figures,
        String unassigned,
        Marks marks,
        Gesture gesture) {

    /// What stands out.
    ///
    /// @param selected pieces that are selected
    /// @param context the selected context, null for none
    /// @param hovered pieces under the pointer
    /// @param lines drawn strongly, in front of everything
    public record Marks(
            Set<NodeId> selected,
            @Nullable ContextId context,
            Set<NodeId> hovered,
            List<Line> lines) {}

    /// What the pointer is doing.
    ///
    /// @param target the box that would take what is dragged, null for none
    /// @param marquee in the world, null while none is drawn
    /// @param ghost the words on what is dragged, empty for nothing
    /// @param pointer on the screen
    public record Gesture(
            @Nullable Box target, @Nullable Box marquee, String ghost, Point pointer) {

        /// The pointer does nothing.
        public static final Gesture NONE = new Gesture(null, null, "", new Point(0, 0));
    }
}
