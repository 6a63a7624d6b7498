package dev.seamwright.model.monolith;

/// How one node uses another.
public enum ReferenceKind {
    /// Code names another module or its member in an import.
    IMPORT,
    /// Code calls a function or method.
    CALL,
    /// Code makes an instance of a type.
    INSTANTIATE,
    /// A type extends or implements another.
    INHERIT,
    /// Code names a type or value otherwise: annotation, decorator, type use.
    USE,
    /// Code hands work to an asynchronous task.
    PUBLISH,
    /// Code reads a table.
    READ,
    /// Code inserts into, updates or deletes from a table.
    WRITE,
    /// A table's foreign key points at another table.
    FOREIGN_KEY,
    /// One statement reads two tables together.
    JOIN,
    /// One transaction writes two tables. Never imported: concluded from [Transaction]s.
    TRANSACTION,
    /// Two files change in the same commits. Never imported: concluded from [History]. Nothing that
    /// runs, so it has no line in the source and is not among the references of a graph.
    CO_CHANGE;

    /// Whether code uses code, so that the use has to be re-routed where the two are parted.
    public boolean isCode() {
        return switch (this) {
            case IMPORT, CALL, INSTANTIATE, INHERIT, USE, PUBLISH -> true;
            case READ, WRITE, FOREIGN_KEY, JOIN, TRANSACTION, CO_CHANGE -> false;
        };
    }
}
