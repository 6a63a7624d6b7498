package dev.seamwright.model.plan;

import dev.seamwright.model.scenario.ContextId;

import java.util.List;

/// Why one context leaves before its neighbour: what exchanging the two would add to the cost.
///
/// @param terms in the order of [CostTerm], those that do not change left out
public record Swap(ContextId first, ContextId second, List<Difference> terms) {

    public Swap {
        terms = List.copyOf(terms);
    }

    /// By how much the exchange makes the whole order dearer; never negative in an exact order.
    public double total() {
        return terms.stream().mapToDouble(Difference::amount).sum();
    }

    /// One term's part; negative where the exchange alone would save.
    public record Difference(CostTerm term, double amount) {}
}
