package dev.seamwright.model.plan;

import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A table that code on both sides of a boundary uses, or that one side uses and the other owns.
///
/// @param owner the context that it is assigned to, null for none
/// @param other the context on the other side, null for the rest of the monolith, which belongs to
///   none and keeps the tables that nobody owns
/// @param reads by those who do not own it, in order of place
/// @param writes by those who do not own it, in order of place
public record SharedTable(
        TableId table,
        @Nullable ContextId owner,
        @Nullable ContextId other,
        List<Reference> reads,
        List<Reference> writes) {

    public SharedTable {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
    }
}
