package dev.seamwright.engine.planning;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.plan.Order;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the order in which the contexts of a scenario leave the monolith, and says for each step
/// what is to be done.
public final class Planner {

    private final ReferenceGraph graph;
    private final Scoring scoring;

    private Planner(ReferenceGraph graph, Scoring scoring) {
        this.graph = graph;
        this.scoring = scoring;
    }

    /// A planner for scenarios of one monolith.
    public static Planner of(ReferenceGraph graph, Scoring scoring) {
        return new Planner(graph, scoring);
    }

    /// The plan for a scenario; every context that is drawn is a step, empty ones included.
    public Plan plan(Scenario scenario, Cancellation cancellation) {
        Scores scores = scoring.score(scenario);
        Ownership owners = new Ownership(graph, scenario);
        Costs costs = CostModel.of(graph, owners, scoring.weights(), scores);
        List<ContextId> contexts = scenario.contexts().stream().map(Context::id).toList();
        boolean exact = contexts.size() <= ExactSearch.MAX_CONTEXTS;
        int[] order =
                exact
                        ? new ExactSearch(costs).order(cancellation)
                        : new BeamSearch(costs).order(cancellation);
        List<ContextId> sequence = Arrays.stream(order).mapToObj(contexts::get).toList();
        List<Step> steps = steps(new StepContents(graph, owners), scenario, sequence, scores);
        double cost = Costs.fromUnits(costs.total(order));
        return new Plan(
                scenario.name(),
                steps,
                new Order(sequence, cost, exact, Swaps.of(order, costs, contexts)));
    }

    private static List<Step> steps(
            StepContents contents, Scenario scenario, List<ContextId> sequence, Scores scores) {
        List<Step> steps = new ArrayList<>();
        for (ContextId id : sequence) {
            steps.add(
                    contents.step(
                            steps.size() + 1,
                            scenario.context(id).orElseThrow(),
                            scores.of(id).orElseThrow()));
        }
        return steps;
    }
}
