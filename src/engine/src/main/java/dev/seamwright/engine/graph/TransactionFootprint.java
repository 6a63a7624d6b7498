package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.util.List;

/// The tables that a transaction touches, its own statements and those of the code that it calls.
///
/// @param transaction the code that commits; where the commit stands in a helper that writes
///   nothing itself, the code that called the helper, with the call as evidence
/// @param reads by name
/// @param writes by name
public record TransactionFootprint(
        Transaction transaction, List<TableId> reads, List<TableId> writes) {

    public TransactionFootprint {
        reads = reads.stream().sorted().distinct().toList();
        writes = writes.stream().sorted().distinct().toList();
    }
}
