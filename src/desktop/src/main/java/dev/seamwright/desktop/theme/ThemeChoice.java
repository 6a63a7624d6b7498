package dev.seamwright.desktop.theme;

/// What the user chose.
public enum ThemeChoice {
    LIGHT,
    DARK,
    /// As the desktop environment has it, following its changes.
    SYSTEM
}
