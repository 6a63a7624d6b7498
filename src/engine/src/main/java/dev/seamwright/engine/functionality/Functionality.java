package dev.seamwright.engine.functionality;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one entry point does to the data.
///
/// @param entrances by place, never empty; all lead to the same code by the same verbs
/// @param accesses in the order in which the code runs, calls expanded in place; every line once
///   for each transaction that it runs in
/// @param transactions in the order in which they are opened
/// @param cut whether a bound of the walk was hit, so that there may be more accesses
public record Functionality(
        List<EntryPoint> entrances,
        List<Access> accesses,
        List<Transaction> transactions,
        boolean cut) {

    public Functionality {
        entrances = List.copyOf(entrances);
        accesses = List.copyOf(accesses);
        transactions = List.copyOf(transactions);
        if (entrances.isEmpty()) {
            throw new IllegalArgumentException("a functionality is entered somewhere");
        }
    }

    /// The entrance to show.
    public EntryPoint entry() {
        return entrances.getFirst();
    }

    /// The code that it starts with.
    public ElementId handler() {
        return entry().handler();
    }

    /// By name, each once.
    public List<TableId> reads() {
        return tables(false);
    }

    /// By name, each once.
    public List<TableId> writes() {
        return tables(true);
    }

    private List<TableId> tables(boolean written) {
        return accesses.stream()
                .filter(access -> access.isWrite() == written)
                .map(Access::table)
                .distinct()
                .sorted()
                .toList();
    }

    /// How sure the least sure access is; empty where there is none.
    public Optional<Certainty> certainty() {
        return accesses.stream().map(Access::certainty).max(Comparator.naturalOrder());
    }
}
