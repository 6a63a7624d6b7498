package dev.seamwright.engine.coupling;

/// What a unit of code is for, told by what it is tied to rather than by its name or folder.
public enum Layer {
    /// It answers routes or runs tasks.
    ENTRY,
    /// All other code.
    LOGIC,
    /// It maps a table.
    DATA
}
