package dev.seamwright.engine.data;

import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.util.List;

/// What ties two tables together. A pair has no direction; its tables stand by name.
///
/// @param keys foreign keys from either to the other, by place
/// @param joins statements that read both, by place
/// @param transactions that write both, by place
/// @param functionalities that use both, by place
public record TablePair(
        TableId one,
        TableId other,
        List<Reference> keys,
        List<Reference> joins,
        List<Transaction> transactions,
        List<Functionality> functionalities) {

    public TablePair {
        keys = List.copyOf(keys);
        joins = List.copyOf(joins);
        transactions = List.copyOf(transactions);
        functionalities = List.copyOf(functionalities);
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("not in order: " + one + ", " + other);
        }
    }
}
