package dev.seamwright.engine.assignment;

import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

/// A row as somebody wrote it.
///
/// @param line where it stands in its file, from 1
/// @param name of an element or a table, in whatever notation
/// @param context null for none
public record WrittenRow(int line, String name, @Nullable ContextId context) {}
