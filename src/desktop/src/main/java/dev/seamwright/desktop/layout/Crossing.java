package dev.seamwright.desktop.layout;

import dev.seamwright.model.scenario.ContextId;

/// How many references run between two contexts.
///
/// @param one the context with the lower number
/// @param other the other
/// @param there references from `one` to `other`
/// @param back references from `other` to `one`
public record Crossing(ContextId one, ContextId other, int there, int back) {

    public int total() {
        return there + back;
    }

    public boolean touches(ContextId context) {
        return one.equals(context) || other.equals(context);
    }
}
