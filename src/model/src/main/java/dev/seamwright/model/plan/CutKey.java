package dev.seamwright.model.plan;

import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;

/// A foreign key with its two tables in different contexts.
///
/// @param table the table that holds the key
/// @param other the context on the other side of the step's boundary
/// @param outgoing whether the step's own table holds the key
public record CutKey(TableId table, ForeignKey key, ContextId other, boolean outgoing) {}
