package dev.seamwright.model.plan;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.util.List;

/// A transaction that writes tables of the step's context and others.
///
/// @param inside tables of the step's context that it writes, by name
/// @param outside tables of other contexts and of none that it writes, by name
public record SplitTransaction(
        Transaction transaction, List<TableId> inside, List<TableId> outside) {

    public SplitTransaction {
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
    }
}
