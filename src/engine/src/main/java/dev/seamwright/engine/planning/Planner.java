package dev.seamwright.engine.planning;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.plan.Order;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.plan.Swap;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;

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

    /// The plan for a scenario. Every context that is drawn is a step; those to which nothing
    /// belongs come last, for there is nothing to take out.
    public Plan plan(Scenario scenario, Cancellation cancellation) {
        cancellation.check();
        Scores scores = scoring.score(scenario);
        Ownership owners = new Ownership(graph, scenario);
        List<Seam> ordered = new ArrayList<>();
        List<ContextId> empty = new ArrayList<>();
        for (Context context : scenario.contexts()) {
            Seam seam = scores.of(context.id()).orElseThrow();
            if (seam.role() == Seam.Role.EMPTY) {
                empty.add(context.id());
            } else {
                ordered.add(seam);
            }
        }
        Costs costs = CostModel.of(graph, owners, scoring.weights(), ordered);
        List<ContextId> contexts = ordered.stream().map(Seam::context).toList();
        Order order = order(costs, contexts, empty, cancellation);
        List<Step> steps =
                steps(new StepContents(graph, owners), scenario, order.sequence(), scores);
        return new Plan(scenario.name(), steps, order);
    }

    private static Order order(
            Costs costs,
            List<ContextId> contexts,
            List<ContextId> empty,
            Cancellation cancellation) {
        boolean exact = contexts.size() <= ExactSearch.MAX_CONTEXTS;
        int[] order =
                exact
                        ? new ExactSearch(costs).order(cancellation)
                        : new BeamSearch(costs).order(cancellation);
        List<ContextId> sequence = new ArrayList<>();
        Arrays.stream(order).mapToObj(contexts::get).forEach(sequence::add);
        List<Swap> swaps = new ArrayList<>(Swaps.of(order, costs, contexts));
        for (ContextId context : empty) {
            if (!sequence.isEmpty()) {
                swaps.add(new Swap(sequence.getLast(), context, List.of()));
            }
            sequence.add(context);
        }
        return new Order(sequence, Costs.fromUnits(costs.total(order)), exact, swaps);
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
