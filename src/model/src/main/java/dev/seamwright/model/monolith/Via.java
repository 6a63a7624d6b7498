package dev.seamwright.model.monolith;

/// By what means one node uses another.
public enum Via {
    /// The language itself: an import, a call, a definition.
    CODE,
    /// A model or query of an object-relational mapper.
    ORM,
    /// A statement of SQL, in a string of the code or in a script.
    SQL,
    /// A text that a framework or a loader turns into a name.
    NAME
}
