package dev.seamwright.model.monolith;

/// Why a file is not an ordinary part of the program.
public enum FileTrait {
    /// Tests and what only they use.
    TEST,
    /// A step of a schema migration.
    MIGRATION,
    /// Written by a tool.
    GENERATED,
    /// A copy of somebody else's code.
    VENDORED
}
