package dev.seamwright.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Tangles;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

final class ComparisonProperties {

    @Property(tries = 200)
    void the_moves_make_the_first_scenario_the_second(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario first = tangles.scenario(graph.units(), 3);
        Scenario second = tangles.scenario(graph.units(), 4);
        Comparison comparison = compare(graph, first, second);

        Map<NodeId, Optional<ContextId>> now = new TreeMap<>();
        for (NodeId unit : graph.units()) {
            now.put(
                    unit,
                    first.ownerOf(unit)
                            .flatMap(id -> Optional.ofNullable(comparison.partners().get(id))));
        }
        for (Moves moves : comparison.moves()) {
            assertThat(moves.effect()).isPresent();
            moves.members().forEach(member -> now.put(member, moves.to()));
        }
        for (NodeId unit : graph.units()) {
            assertThat(now.get(unit)).as(unit.text()).isEqualTo(second.ownerOf(unit));
        }
        assertThat(comparison.overlaps().stream().mapToInt(Overlap::units).sum())
                .isEqualTo(graph.units().size());
    }

    @Property(tries = 100)
    void a_scenario_is_the_same_whatever_its_contexts_are_called(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario first = tangles.scenario(graph.units(), 3);
        SortedMap<NodeId, ContextId> turned = new TreeMap<>();
        first.assignments()
                .forEach((node, id) -> turned.put(node, new ContextId(1 + id.number() % 3)));
        List<Context> renamed =
                first.contexts().stream().map(each -> new Context(each.id(), "other")).toList();
        Comparison comparison = compare(graph, first, new Scenario("turned", renamed, turned));

        assertThat(comparison.moves()).isEmpty();
        if (comparison.agreement().size() > 0) {
            assertThat(comparison.agreement().mojoFm()).isEqualTo(100);
            assertThat(comparison.agreement().adjustedRand()).isEqualTo(1);
            assertThat(comparison.agreement().pairwiseF()).isEqualTo(1);
        }
    }

    @Property(tries = 200)
    void agreement_is_within_its_bounds_and_symmetric_where_it_says_so(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Comparison comparison =
                compare(
                        graph,
                        tangles.scenario(graph.units(), 3),
                        tangles.scenario(graph.units(), 5));
        Agreement there = comparison.agreement();
        Agreement back = comparison.reverse();
        if (there.size() > 0) {
            assertThat(there.mojoFm()).isBetween(0.0, 100.0);
            assertThat(there.adjustedRand()).isBetween(-1.0, 1.0);
            assertThat(there.adjustedRand()).isCloseTo(back.adjustedRand(), within(1e-9));
            assertThat(there.pairwiseF()).isCloseTo(back.pairwiseF(), within(1e-9));
            assertThat(there.precision()).isEqualTo(back.recall()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void cuts_without_pairs_have_figures_and_cuts_without_common_things_have_none() {
        Agreement apart = new Agreement(Map.of("a", "1", "b", "2"), Map.of("a", "x", "b", "y"));
        assertThat(List.of(apart.mojoFm(), apart.adjustedRand())).containsExactly(100.0, 1.0);
        assertThat(List.of(apart.precision(), apart.recall(), apart.pairwiseF())).containsOnly(1.0);
        Agreement single = new Agreement(Map.of("a", "1"), Map.of("a", "x"));
        assertThat(single.mojoFm()).isEqualTo(100);
        assertThat(single.adjustedRand()).isEqualTo(1);
        Agreement opposite = new Agreement(Map.of("a", "1", "b", "2"), Map.of("a", "x", "b", "x"));
        assertThat(opposite.adjustedRand()).isZero();
        assertThat(opposite.recall()).isZero();
        Agreement nothing = new Agreement(Map.of("a", "1"), Map.of("b", "x"));
        assertThat(nothing.size()).isZero();
        assertThat(List.of(nothing.mojoFm(), nothing.adjustedRand(), nothing.pairwiseF()))
                .containsOnly(Double.NaN);
    }

    private static Comparison compare(ReferenceGraph graph, Scenario first, Scenario second) {
        return new Comparisons(graph, Scoring.of(graph, Weights.dataFirst()))
                .compare(first, second, Cancellation.NEVER);
    }
}
