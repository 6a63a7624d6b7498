package dev.seamwright.export.plan;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.scenario.Scenario;

/// What a report is about.
///
/// @param scenario the one that the plan was made for
public record PlanSubject(ReferenceGraph graph, Scenario scenario, Plan plan) {

    Monolith monolith() {
        return graph.monolith();
    }
}
