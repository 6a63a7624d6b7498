package dev.seamwright.model.plan;

import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

/// A foreign key across the boundary of a step's context.
///
/// @param table the table that holds the key
/// @param other the context on the other side of the step's boundary, null for the rest of the
///   monolith, which belongs to none
/// @param outgoing whether the step's own table holds the key
public record CutKey(TableId table, ForeignKey key, @Nullable ContextId other, boolean outgoing) {}
