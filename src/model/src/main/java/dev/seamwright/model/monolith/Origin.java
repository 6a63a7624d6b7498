package dev.seamwright.model.monolith;

/// Which witness declares a table or key.
public enum Origin {
    /// A model class of an object-relational mapper.
    ORM,
    /// A schema script, or a live database.
    DDL,
    /// The migrations of an object-relational mapper, replayed. They confirm what models and schema
    /// say, and never make a table of their own.
    MIGRATION
}
