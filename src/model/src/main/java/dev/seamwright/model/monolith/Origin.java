package dev.seamwright.model.monolith;

/// Which witness declares a table or key.
public enum Origin {
    /// A model class of an object-relational mapper.
    ORM,
    /// A schema script.
    DDL
}
