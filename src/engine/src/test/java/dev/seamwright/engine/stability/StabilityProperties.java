package dev.seamwright.engine.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.Tangles;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.proposal.Proposals;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

final class StabilityProperties {

    @Property(tries = 60)
    void every_figure_keeps_its_bounds_and_contexts_are_the_mean_of_their_members(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int contexts) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), contexts);
        Stability stability = stability(graph, scenario);

        for (Context context : scenario.contexts()) {
            List<Double> members = new ArrayList<>();
            for (NodeId unit : graph.units()) {
                if (scenario.ownerOf(unit).filter(context.id()::equals).isPresent()) {
                    members.add(stability.of(unit).orElseThrow());
                }
            }
            assertThat(members).allSatisfy(each -> assertThat(each).isBetween(0.0, 1.0));
            double mean = members.stream().mapToDouble(each -> each).average().orElse(-1);
            assertThat(stability.of(context.id()).orElse(-1)).isCloseTo(mean, within(1e-9));
        }
        for (NodeId unit : graph.units()) {
            assertThat(stability.of(unit).isPresent())
                    .isEqualTo(scenario.ownerOf(unit).isPresent());
        }
    }

    @Property(tries = 30)
    void other_names_and_numbers_of_contexts_change_nothing(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), 3);
        Scenario renamed = renamed(scenario);
        Stability before = stability(graph, scenario);
        Stability after = stability(graph, renamed);

        for (NodeId unit : graph.units()) {
            assertThat(after.of(unit)).isEqualTo(before.of(unit));
        }
    }

    @Property(tries = 20)
    void runs_side_by_side_give_the_same_figures_every_time(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), 3);
        Stability one = stability(graph, scenario);
        Stability other = stability(graph, scenario);

        for (NodeId unit : graph.units()) {
            assertThat(one.of(unit)).isEqualTo(other.of(unit));
        }
    }

    @Example
    void two_cliques_that_nothing_connects_are_as_stable_as_can_be() {
        Sketch sketch = new Sketch();
        clique(sketch, "cart");
        clique(sketch, "stock");
        ReferenceGraph graph = sketch.graph();
        Scenario scenario =
                new Cut().context("Cart", "cart/").context("Stock", "stock/").scenario();
        Stability stability = stability(graph, scenario);

        assertThat(stability.of(Cut.id(1))).hasValue(1.0);
        assertThat(stability.of(Cut.id(2))).hasValue(1.0);
        assertThat(graph.units()).allSatisfy(unit -> assertThat(stability.of(unit)).hasValue(1.0));
    }

    @Example
    void one_who_stands_with_the_wrong_clique_is_less_stable_than_the_others() {
        Sketch sketch = new Sketch();
        clique(sketch, "cart");
        clique(sketch, "stock");
        ReferenceGraph graph = sketch.graph();
        Scenario scenario =
                new Cut()
                        .context("Cart", "cart/", "stock/f0.x")
                        .context("Stock", "stock/")
                        .scenario();
        Stability stability = stability(graph, scenario);

        double stray = stability.of(NodeId.parse("stock/f0.x:f")).orElseThrow();
        assertThat(stray).isLessThan(0.1);
        assertThat(stability.of(NodeId.parse("cart/f1.x:f")).orElseThrow()).isGreaterThan(0.7);
    }

    @Example
    void a_stop_is_heard() {
        Sketch sketch = new Sketch();
        clique(sketch, "cart");
        ReferenceGraph graph = sketch.graph();
        Proposals prepared = prepared(graph);
        Scenario scenario = new Cut().context("Cart", "cart/").scenario();

        assertThatThrownBy(() -> Stability.of(prepared, scenario, () -> true))
                .isInstanceOf(WorkCancelledException.class);
    }

    private static void clique(Sketch sketch, String folder) {
        for (int from = 0; from < 6; from++) {
            for (int to = 0; to < 6; to++) {
                if (from != to) {
                    sketch.from(folder + "/f" + from + ".x:f").calls(folder + "/f" + to + ".x:f");
                }
            }
        }
    }

    private static Scenario renamed(Scenario scenario) {
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>(scenario.assignments());
        assignments.replaceAll((node, id) -> new ContextId(10 - id.number()));
        List<Context> contexts =
                scenario.contexts().stream()
                        .map(
                                each ->
                                        new Context(
                                                new ContextId(10 - each.id().number()),
                                                "Other " + each.name()))
                        .toList();
        return new Scenario("renamed", contexts, assignments);
    }

    private static Stability stability(ReferenceGraph graph, Scenario scenario) {
        return Stability.of(prepared(graph), scenario, Cancellation.NEVER);
    }

    private static Proposals prepared(ReferenceGraph graph) {
        return Proposer.of(graph, Weights.dataFirst()).prepare(Cancellation.NEVER);
    }
}
