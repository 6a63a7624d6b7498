package dev.seamwright.model.progress;

/// The phases of long work, in the order in which they come.
public enum Phase {
    /// Looking for source files; units are files.
    FIND,
    /// Parsing; units are files.
    READ,
    /// Resolving names over the whole tree; units are files.
    LINK,
    /// Reading the history; units are commits.
    HISTORY,
    /// Writing the project file; units are facts.
    STORE,
    /// Proposing contexts.
    PROPOSE
}
