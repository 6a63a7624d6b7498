package dev.seamwright.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What holds for every partition, whatever calls and accesses there are.
final class MetricProperties {

    private static final int TRIES = 300;

    private static final List<Function<Made, Figure>> INVARIANT =
            List.of(
                    each -> each.byCalls().icp(),
                    each -> each.byCalls().smPairs(),
                    each -> each.byCalls().ifn(),
                    each -> each.byCalls().coupling(),
                    each -> each.byCalls().cohesion(),
                    each -> each.byCalls().modularity(),
                    each -> each.byCalls().turboMq(),
                    each -> SizeMeasures.of(each.partition).ned(),
                    each -> SizeMeasures.of(each.partition).balance(),
                    each -> new ClusterDependencies(each.partition, each.calls).ccd(),
                    each -> new ClusterDependencies(each.partition, each.calls).nccd(),
                    each -> each.byAccesses().cohesion(),
                    each -> each.byAccesses().coupling(),
                    each -> each.byAccesses().complexity());

    @Property(tries = TRIES)
    void names_of_members_and_clusters_do_not_matter(@ForAll long seed) {
        Made system = Made.random(seed);
        Made renamed = system.renamed(name -> "z" + name.hashCode());
        INVARIANT.forEach(measure -> assertSame(measure.apply(system), measure.apply(renamed)));
        assertSame(system.byCalls().sm(), renamed.byCalls().sm());
    }

    @Property(tries = TRIES)
    void the_order_of_members_calls_and_functionalities_does_not_matter(@ForAll long seed) {
        Made system = Made.random(seed);
        Made shuffled = system.shuffled(new Random(seed + 1));
        INVARIANT.forEach(measure -> assertSame(measure.apply(system), measure.apply(shuffled)));
    }

    @Property(tries = TRIES)
    void figures_stay_within_their_bounds(@ForAll long seed) {
        Made system = Made.random(seed);
        double k = system.partition.groups().size();
        assertWithin(system.byCalls().icp(), 0, 1);
        assertWithin(system.byCalls().sm(), -1, 1);
        assertWithin(system.byCalls().smPairs(), -1, 0.5);
        assertWithin(system.byCalls().coupling(), 0, 1);
        assertWithin(system.byCalls().cohesion(), 0, 1);
        assertWithin(system.byCalls().modularity(), -0.5, 1);
        assertWithin(system.byCalls().turboMq(), 0, k);
        assertWithin(SizeMeasures.of(system.partition).ned(), 0, 1);
        assertWithin(SizeMeasures.of(system.partition).balance(), 0, 1);
        assertWithin(new ClusterDependencies(system.partition, system.calls).ccd(), k, k * k);
        assertWithin(system.byAccesses().cohesion(), 0, 1);
        assertWithin(system.byAccesses().coupling(), 0, 1);
        assertWithin(system.byAccesses().complexity(), 0, 1e9);
    }

    @Property(tries = TRIES)
    void one_more_call_across_never_lowers_what_counts_crossings(@ForAll long seed) {
        Made system = Made.random(seed);
        Random random = new Random(seed);
        List<String> members = List.copyOf(system.partition.clusters().keySet());
        String from = members.get(random.nextInt(members.size()));
        String to = members.get(random.nextInt(members.size()));
        if (!system.partition.together(from, to)) {
            Made more = system.with(new Call(from, to, 1 + random.nextInt(9)));
            assertThat(at(more.byCalls().icp())).isGreaterThanOrEqualTo(at(system.byCalls().icp()));
            assertThat(at(more.byCalls().coupling()))
                    .isGreaterThanOrEqualTo(at(system.byCalls().coupling()));
            assertThat(at(more.byCalls().ifn())).isGreaterThanOrEqualTo(at(system.byCalls().ifn()));
            assertThat(at(more.byCalls().smPairs()))
                    .isLessThanOrEqualTo(at(system.byCalls().smPairs()));
        }
    }

    @Property(tries = TRIES)
    void joining_all_clusters_leaves_nothing_that_crosses(@ForAll long seed) {
        Made system = Made.random(seed);
        SequencedMap<String, String> joined = new LinkedHashMap<>(system.partition.clusters());
        joined.replaceAll((member, cluster) -> "all");
        Made one = new Made(new Partition(joined), system.calls, system.functionalities);
        assertThat(at(one.byCalls().icp())).isZero();
        assertThat(at(one.byCalls().ifn())).isZero();
        assertThat(at(one.byAccesses().coupling())).isZero();
        assertThat(at(one.byAccesses().complexity())).isZero();
    }

    private static double at(Figure figure) {
        return figure.known().orElse(0);
    }

    private static void assertWithin(Figure figure, double least, double most) {
        figure.known().ifPresent(value -> assertThat(value).isBetween(least - 1e-9, most + 1e-9));
    }

    private static void assertSame(Figure one, Figure other) {
        assertThat(one.known().isPresent()).isEqualTo(other.known().isPresent());
        assertThat(at(one)).isCloseTo(at(other), within(1e-9));
    }

    /// A system that was made up.
    private record Made(
            Partition partition, List<Call> calls, List<TracedFunctionality> functionalities) {

        CallMeasures byCalls() {
            return new CallMeasures(partition, calls);
        }

        FunctionalityMeasures byAccesses() {
            return new FunctionalityMeasures(partition, functionalities);
        }

        static Made random(long seed) {
            Random random = new Random(seed);
            int members = 1 + random.nextInt(30);
            int clusters = 1 + random.nextInt(6);
            SequencedMap<String, String> placed = new LinkedHashMap<>();
            for (int i = 0; i < members; i++) {
                placed.put("m" + i, "c" + random.nextInt(clusters));
            }
            List<Call> calls = new ArrayList<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                calls.add(
                        new Call(
                                member(random, members + 2),
                                member(random, members + 2),
                                1 + random.nextInt(20)));
            }
            List<TracedFunctionality> functionalities = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                List<EntityAccess> accesses = new ArrayList<>();
                for (int j = random.nextInt(12); j > 0; j--) {
                    accesses.add(
                            new EntityAccess(member(random, members + 2), random.nextBoolean()));
                }
                functionalities.add(TracedFunctionality.of("f" + i, accesses));
            }
            return new Made(new Partition(placed), calls, functionalities);
        }

        private static String member(Random random, int bound) {
            return "m" + random.nextInt(bound);
        }

        Made with(Call call) {
            List<Call> more = new ArrayList<>(calls);
            more.add(call);
            return new Made(partition, more, functionalities);
        }

        Made renamed(UnaryOperator<String> names) {
            SequencedMap<String, String> placed = new LinkedHashMap<>();
            partition
                    .clusters()
                    .forEach(
                            (member, cluster) ->
                                    placed.put(names.apply(member), names.apply(cluster)));
            return new Made(
                    new Partition(placed),
                    calls.stream()
                            .map(
                                    call ->
                                            new Call(
                                                    names.apply(call.from()),
                                                    names.apply(call.to()),
                                                    call.volume()))
                            .toList(),
                    functionalities.stream()
                            .map(
                                    each ->
                                            TracedFunctionality.of(
                                                    names.apply(each.name()),
                                                    each.traces().getFirst().stream()
                                                            .map(
                                                                    access ->
                                                                            new EntityAccess(
                                                                                    names.apply(
                                                                                            access
                                                                                                    .entity()),
                                                                                    access
                                                                                            .writes()))
                                                            .toList()))
                            .toList());
        }

        Made shuffled(Random random) {
            List<String> members = new ArrayList<>(partition.clusters().keySet());
            Collections.shuffle(members, random);
            SequencedMap<String, String> placed = new LinkedHashMap<>();
            members.forEach(
                    member -> placed.put(member, partition.clusterOf(member).orElseThrow()));
            List<Call> otherwise = new ArrayList<>(calls);
            Collections.shuffle(otherwise, random);
            List<TracedFunctionality> later = new ArrayList<>(functionalities);
            Collections.shuffle(later, random);
            return new Made(new Partition(placed), otherwise, later);
        }
    }
}
