package dev.seamwright.model.plan;

import java.util.List;

/// A migration order plan.
///
/// @param scenario the name of the scenario it was made for
/// @param steps in the order of extraction
/// @param order how the order was found
public record Plan(String scenario, List<Step> steps, Order order) {

    public Plan {
        steps = List.copyOf(steps);
    }
}
