package dev.seamwright.engine.metric;

/// One read or write of a domain entity, or of a table.
///
/// @param entity its name
/// @param writes whether it is written; otherwise it is read
public record EntityAccess(String entity, boolean writes) {}
