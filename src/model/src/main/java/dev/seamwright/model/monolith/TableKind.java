package dev.seamwright.model.monolith;

/// What stands behind a table's name.
public enum TableKind {
    /// Rows of its own.
    TABLE,
    /// A query over other tables, stored or not. What it reads are references of the view.
    VIEW
}
