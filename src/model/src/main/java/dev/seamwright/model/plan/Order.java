package dev.seamwright.model.plan;

import dev.seamwright.model.scenario.ContextId;

import java.util.List;

/// A sequence of extractions and what it costs.
///
/// @param sequence every context once
/// @param cost the sum that the order minimises, in weighted adapter-steps
/// @param exact whether no order is cheaper; otherwise the best that the search found
/// @param swaps for every neighbouring pair what exchanging them would cost, in order
public record Order(List<ContextId> sequence, double cost, boolean exact, List<Swap> swaps) {

    public Order {
        sequence = List.copyOf(sequence);
        swaps = List.copyOf(swaps);
    }
}
