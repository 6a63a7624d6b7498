package dev.seamwright.model.monolith;

/// How the SQL statements that stand as text in one file of code fared.
///
/// @param understood whose tables could be told
/// @param unclear that name a table which the source does not tell, or none that could be found
public record StatementTally(String path, int understood, int unclear) {}
