package dev.seamwright.model.monolith;

/// How sure an importer is of a fact, from the surest down.
public enum Certainty {
    /// Follows from the source as written.
    CERTAIN,
    /// Holds unless the program does something unusual at run time.
    LIKELY,
    /// One reading among several.
    POSSIBLE
}
