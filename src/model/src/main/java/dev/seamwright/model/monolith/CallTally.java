package dev.seamwright.model.monolith;

/// How the calls in one file fared: they are too many to list one by one.
///
/// @param resolved led to an element of the monolith
/// @param external led to the standard library or to a third party
/// @param unresolved the target could not be told from the source
public record CallTally(String path, int resolved, int external, int unresolved) {}
