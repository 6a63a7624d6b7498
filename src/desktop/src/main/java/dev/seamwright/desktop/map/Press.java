package dev.seamwright.desktop.map;

/// What a press of a button asks for.
enum Press {
    /// Select what is under the pointer, or drag it.
    SELECT,
    /// Add to the selection.
    ADD,
    /// Move the map.
    PAN
}
