package dev.seamwright.model.monolith;

/// A column of a table.
///
/// @param type as declared, empty where the source does not say
public record Column(String name, String type, boolean nullable) {}
