package dev.seamwright.model.monolith;

/// A name that should have led to something in the monolith and did not.
///
/// @param name as written in the source
public record Unresolved(Kind kind, String name, Location at) {

    /// What was looked for.
    public enum Kind {
        /// A module or member of the monolith that an import names.
        IMPORT,
        /// The type that a declaration extends, where it could be first-party.
        SUPERTYPE,
        /// The code that answers a route.
        HANDLER,
        /// The table that a model, key or statement names.
        TABLE,
        /// A schema statement that the reader does not understand.
        STATEMENT,
        /// A history that is there and cannot be read; the name says why.
        HISTORY
    }
}
