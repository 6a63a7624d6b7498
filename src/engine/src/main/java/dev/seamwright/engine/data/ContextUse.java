package dev.seamwright.engine.data;

import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the code of one context uses one table.
///
/// @param context null for the rest of the monolith: code that belongs to no context
/// @param units of code that touch the table, at least one where there are reads or writes
/// @param reads by place
/// @param writes by place
/// @param transactions in the context's code that touch the table, by place
public record ContextUse(
        @Nullable ContextId context,
        int units,
        List<Reference> reads,
        List<Reference> writes,
        List<Transaction> transactions) {

    public ContextUse {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        transactions = List.copyOf(transactions);
    }

    /// Whether the context's code changes the table.
    public boolean isWriter() {
        return !writes.isEmpty();
    }

    /// Whether the context's code reads the table.
    public boolean isReader() {
        return !reads.isEmpty();
    }
}
