package dev.seamwright.desktop.layout;

/// How much of the map is drawn, depending on how near the camera is.
public enum Level {
    /// Contexts alone, their contents as shapes without words.
    CONTEXTS,
    /// Modules and tables as cards.
    MODULES,
    /// Types and functions too.
    PIECES;

    /// The level at a zoom, in screen pixels per world unit.
    public static Level at(double zoom) {
        if (zoom < 0.24) {
            return CONTEXTS;
        }
        return zoom < 0.7 ? MODULES : PIECES;
    }
}
