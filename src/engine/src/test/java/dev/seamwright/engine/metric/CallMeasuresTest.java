package dev.seamwright.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

final class CallMeasuresTest {

    private static final List<Call> CALLS =
            List.of(
                    new Call("Root", "a", 100),
                    new Call("a", "b", 1),
                    new Call("b", "c", 1),
                    new Call("c", "d", 1),
                    new Call("d", "e", 1),
                    new Call("c", "c", 50),
                    new Call("e", "e", 50),
                    new Call("e", "nowhere", 7));

    /// a and b, c and d, and e alone.
    private static final CallMeasures SMALL = new CallMeasures(partition("ab", "cd", "e"), CALLS);

    @Test
    void half_of_four_calls_that_weigh_the_same_cross() {
        assertFigure(SMALL.icp(), 0.5);
    }

    @Test
    void a_call_weighs_one_and_the_logarithm_of_its_volume() {
        CallMeasures measures =
                new CallMeasures(
                        partition("ab", "c"),
                        List.of(new Call("a", "b", 20), new Call("a", "c", 3)));
        double crossing = Math.log(3) + 1;
        assertFigure(measures.icp(), crossing / (crossing + Math.log(20) + 1));
    }

    @Test
    void structural_modularity_by_the_paper_counts_no_class_as_its_own_partner() {
        assertFigure(SMALL.smPairs(), (0.25 + 0.25 + 0) / 3 - 2.0 / 6 * 2 * (1 / 8.0 + 1 / 4.0));
    }

    @Test
    void structural_modularity_as_published_counts_self_calls_but_for_the_last_of_a_cluster() {
        assertFigure(SMALL.sm(), (0.25 + 0.5 + 0) / 3 - 0.25);
        CallMeasures turned = new CallMeasures(partition("ab", "dc", "e"), CALLS);
        assertThat(turned.sm()).isEqualTo(SMALL.smPairs());
        assertThat(turned.smPairs()).isEqualTo(SMALL.smPairs());
    }

    @Test
    void both_directions_of_a_pair_are_one_interface() {
        CallMeasures measures =
                new CallMeasures(
                        partition("a", "b"),
                        List.of(
                                new Call("a", "b", 1),
                                new Call("b", "a", 9),
                                new Call("root", "b", 1)));
        assertFigure(measures.ifn(), 0.5);
        assertFigure(SMALL.ifn(), 2 / 3.0);
    }

    @Test
    void one_cluster_has_nothing_that_crosses() {
        CallMeasures measures = new CallMeasures(partition("abcde"), CALLS);
        assertFigure(measures.icp(), 0);
        assertFigure(measures.ifn(), 0);
        assertFigure(measures.smPairs(), 4 / 25.0);
        assertFigure(measures.sm(), 5 / 25.0);
        assertFigure(measures.modularity(), 0);
        assertFigure(measures.turboMq(), 1);
    }

    @Test
    void without_calls_only_measures_that_count_pairs_have_a_figure() {
        CallMeasures measures = new CallMeasures(partition("a", "b"), List.of());
        assertThat(List.of(measures.icp(), measures.coupling(), measures.cohesion()))
                .containsOnly(new Figure.Absent(Absence.NO_CALLS));
        assertThat(List.of(measures.modularity(), measures.turboMq()))
                .containsOnly(new Figure.Absent(Absence.NO_CALLS));
        assertFigure(measures.sm(), 0);
        assertFigure(measures.ifn(), 0);
    }

    @Test
    void without_clusters_nothing_has_a_figure() {
        CallMeasures measures = new CallMeasures(partition(), CALLS);
        assertThat(measures.sm()).isEqualTo(new Figure.Absent(Absence.NO_CLUSTERS));
        assertThat(measures.ifn()).isEqualTo(new Figure.Absent(Absence.NO_CLUSTERS));
        assertThat(measures.icp()).isEqualTo(new Figure.Absent(Absence.NO_CALLS));
    }

    @Test
    void coupling_and_cohesion_of_cargo_count_calls_to_oneself_as_inside() {
        assertFigure(SMALL.coupling(), (2 + 7) / (4.0 + 100 + 7));
        assertFigure(
                SMALL.cohesion(),
                (2 / (2.0 + 1) + 2 * 51 / (2 * 51.0 + 2) + 100 / (100.0 + 1)) / 3);
    }

    @Test
    void modularity_and_turbo_mq_of_two_pairs_and_a_bridge() {
        CallMeasures measures =
                new CallMeasures(
                        partition("ab", "cd"),
                        List.of(
                                new Call("a", "b", 2),
                                new Call("c", "d", 2),
                                new Call("b", "c", 1)));
        assertFigure(measures.modularity(), 2 * (2 / 5.0 - 0.25));
        assertFigure(measures.turboMq(), 2 * (4 / 5.0));
    }

    @Test
    void members_of_ordinary_clusters_are_not_extreme() {
        assertFigure(new SizeMeasures(List.of(4, 5, 20, 21)).ned(), 1 - 25 / 50.0);
        assertFigure(new SizeMeasures(List.of(1, 1)).ned(), 1);
        assertFigure(new SizeMeasures(List.of(3, 3)).balance(), 1);
        assertFigure(new SizeMeasures(List.of(9, 1)).largestShare(), 0.9);
        assertThat(new SizeMeasures(List.of(7)).balance())
                .isEqualTo(new Figure.Absent(Absence.ONE_CLUSTER));
    }

    @Test
    void business_contexts_count_once_in_a_cluster_and_classes_without_one_share_the_unknown() {
        Map<String, List<String>> contexts =
                Map.of("a", List.of("buy", "pay"), "b", List.of("pay"), "c", List.of());
        assertFigure(
                new BusinessContextPurity(partition("abcd", "e"), contexts).bcp(),
                (Math.log(3) + 0) / 2);
        assertThat(new BusinessContextPurity(partition("a"), Map.of()).bcp())
                .isEqualTo(new Figure.Absent(Absence.NO_BUSINESS_CONTEXTS));
    }

    static Partition partition(String... groups) {
        SequencedMap<String, String> clusters = new LinkedHashMap<>();
        for (String group : groups) {
            group.chars().forEach(c -> clusters.put(Character.toString(c), group));
        }
        return new Partition(clusters);
    }

    static void assertFigure(Figure figure, double expected) {
        assertThat(figure.known()).as("%s", figure).isPresent();
        assertThat(figure.known().orElseThrow()).isCloseTo(expected, within(1e-12));
    }
}
