package dev.seamwright.engine.metric;

import static dev.seamwright.engine.metric.CallMeasuresTest.assertFigure;
import static dev.seamwright.engine.metric.CallMeasuresTest.partition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

final class FunctionalityMeasuresTest {

    private static final FunctionalityMeasures SMALL =
            new FunctionalityMeasures(
                    partition("ab", "c"),
                    List.of(one("f", "ra wc ra"), one("g", "wa rc"), one("h", "rb rb")));

    @Test
    void a_measure_that_is_added_to_a_profile_takes_its_place_in_the_order() {
        Profile profile = Profile.ofAccesses(partition("ab", "c"), List.of(), Map.of());

        assertThat(profile.with(Measure.ICP, new Figure.Known(1)).figures().keySet())
                .first()
                .isEqualTo(Measure.ICP);
    }

    @Test
    void cohesion_is_the_share_of_a_cluster_that_its_functionalities_use() {
        assertFigure(SMALL.cohesion(), (0.5 + 1) / 2);
    }

    @Test
    void coupling_is_the_share_of_other_clusters_that_is_entered() {
        assertFigure(SMALL.coupling(), (1 + 0.5) / 2);
    }

    @Test
    void complexity_counts_functionalities_to_mind_in_every_local_transaction() {
        assertThat(SMALL.complexities()).containsExactly(3, 2, 0);
        assertFigure(SMALL.complexity(), 5 / 3.0);
    }

    @Test
    void a_write_after_a_read_makes_both_and_a_read_after_a_write_does_not() {
        assertThat(complexities("ra wa wc", "wa rc")).containsExactly(2, 2);
        assertThat(complexities("wa ra wc", "wa rc")).containsExactly(1, 1);
        assertThat(complexities("wa wc ra", "wa rc")).containsExactly(2, 2);
    }

    @Test
    void what_stays_in_one_cluster_has_no_complexity_and_is_minded_by_nobody() {
        assertThat(complexities("ra wb", "wa rb")).containsExactly(0, 0);
        assertThat(complexities("ra wc", "wa rb")).containsExactly(0, 0);
    }

    @Test
    void one_cluster_has_neither_coupling_nor_complexity() {
        FunctionalityMeasures measures =
                new FunctionalityMeasures(partition("abc"), List.of(one("f", "ra wc")));
        assertFigure(measures.coupling(), 0);
        assertFigure(measures.complexity(), 0);
        assertFigure(measures.cohesion(), 2 / 3.0);
    }

    @Test
    void clusters_that_nothing_touches_count_as_zero() {
        FunctionalityMeasures measures =
                new FunctionalityMeasures(partition("a", "b"), List.of(one("f", "ra")));
        assertFigure(measures.cohesion(), 0.5);
        assertFigure(measures.coupling(), 0);
    }

    @Test
    void accesses_to_what_is_in_no_cluster_are_left_out() {
        FunctionalityMeasures measures =
                new FunctionalityMeasures(partition("ab", "c"), List.of(one("f", "ra rz rb")));
        assertFigure(measures.cohesion(), 0.5);
        assertFigure(measures.coupling(), 0);
    }

    @Test
    void traces_that_begin_alike_share_their_local_transactions() {
        TracedFunctionality two =
                new TracedFunctionality(
                        "f", List.of(accesses("ra wc"), accesses("rb wc ra"), accesses("wc")));
        FunctionalityMeasures measures =
                new FunctionalityMeasures(partition("ab", "c"), List.of(two, one("g", "wa rc")));
        assertThat(measures.complexities()).containsExactly(1 + 1 + 1 + 1, 2);
    }

    @Test
    void what_cannot_be_computed_says_why() {
        assertThat(new FunctionalityMeasures(partition("a"), List.of()).complexity())
                .isEqualTo(new Figure.Absent(Absence.NO_FUNCTIONALITIES));
        assertThat(new FunctionalityMeasures(partition("a"), List.of(one("f", ""))).cohesion())
                .isEqualTo(new Figure.Absent(Absence.NO_ACCESSES));
        assertThat(new FunctionalityMeasures(partition(), List.of(one("f", "ra"))).coupling())
                .isEqualTo(new Figure.Absent(Absence.NO_CLUSTERS));
    }

    @Test
    void teams_shrink_to_those_who_wrote_a_cluster() {
        Map<String, List<String>> authors =
                Map.of("a", List.of("ann", "bob"), "b", List.of("bob"), "c", List.of("cy"));
        assertFigure(new TeamSize(partition("ab", "c"), authors).tsr(), 1.5 / 3);
        assertThat(new TeamSize(partition("ab"), Map.of()).tsr())
                .isEqualTo(new Figure.Absent(Absence.NO_AUTHORS));
    }

    @Test
    void a_table_that_one_cluster_touches_is_pure() {
        SequencedMap<String, Set<String>> touches = new LinkedHashMap<>();
        touches.put("orders", Set.of("a", "b"));
        touches.put("users", Set.of("a", "c"));
        touches.put("logs", Set.of());
        assertFigure(
                new TransactionalPurity(partition("ab", "c"), touches).dtp(), 1 - Math.log(2) / 2);
        assertThat(new TransactionalPurity(partition("a"), new LinkedHashMap<>()).dtp())
                .isEqualTo(new Figure.Absent(Absence.NO_TABLES));
    }

    @Test
    void clusters_in_a_ring_reach_each_other() {
        ClusterDependencies ring =
                new ClusterDependencies(
                        partition("ab", "c", "d"),
                        List.of(
                                new Call("a", "c", 1),
                                new Call("b", "c", 1),
                                new Call("c", "d", 1),
                                new Call("d", "a", 1)));
        assertFigure(ring.ccd(), 9);
        assertFigure(ring.acd(), 3);
        assertFigure(ring.nccd(), 9 / 5.0);
        assertThat(ring.dependencies())
                .isEqualTo(
                        Map.of(
                                "ab", new Dependencies(1, 2, new Figure.Known(2 / 3.0)),
                                "c", new Dependencies(2, 1, new Figure.Known(1 / 3.0)),
                                "d", new Dependencies(1, 1, new Figure.Known(0.5))));
    }

    @Test
    void clusters_that_know_nobody_reach_themselves() {
        ClusterDependencies alone = new ClusterDependencies(partition("a", "b"), List.of());
        assertFigure(alone.ccd(), 2);
        assertFigure(alone.acd(), 1);
        assertThat(alone.dependencies())
                .containsEntry("a", new Dependencies(0, 0, new Figure.Absent(Absence.NO_CALLS)));
    }

    private static List<Integer> complexities(String first, String second) {
        return new FunctionalityMeasures(
                        partition("ab", "c"), List.of(one("f", first), one("g", second)))
                .complexities();
    }

    private static TracedFunctionality one(String name, String accesses) {
        return TracedFunctionality.of(name, accesses(accesses));
    }

    /// `ra wb` reads a, then writes b.
    private static List<EntityAccess> accesses(String text) {
        List<EntityAccess> accesses = new ArrayList<>();
        for (String each : text.split(" ", -1)) {
            if (!each.isEmpty()) {
                accesses.add(new EntityAccess(each.substring(1), each.charAt(0) == 'w'));
            }
        }
        return accesses;
    }
}
