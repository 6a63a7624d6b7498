package dev.seamwright.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.plan.Swap;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.ContextId;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class OrderProperties {

    @Property(tries = 200)
    void no_order_is_cheaper_than_the_exact_one(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int contexts) {
        Costs costs = costs(seed, contexts);

        int[] order = new ExactSearch(costs).order(Cancellation.NEVER);

        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, contexts).toArray());
        assertThat(costs.total(order)).isEqualTo(cheapest(costs, new int[0]));
    }

    @Property(tries = 200)
    void every_stage_costs_what_its_contexts_do(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int contexts) {
        Costs costs = costs(seed, contexts);

        long[] stages = Stages.of(costs);

        assertThat(stages).hasSize(1 << contexts);
        for (int out = 0; out < stages.length; out++) {
            BitSet set = BitSet.valueOf(new long[] {out});
            assertThat(stages[out]).isEqualTo(costs.adapters(set) + costs.bridges(set));
        }
    }

    @Example
    void twenty_contexts_with_many_shared_tables_are_ordered_at_once() {
        Costs costs = costs(7, ExactSearch.MAX_CONTEXTS, 60);

        Instant start = Instant.now();
        new ExactSearch(costs).order(Cancellation.NEVER);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Property(tries = 200)
    void exchanging_neighbours_of_an_exact_order_never_saves(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int contexts) {
        Costs costs = costs(seed, contexts);
        int[] order = new ExactSearch(costs).order(Cancellation.NEVER);

        List<Swap> swaps = Swaps.of(order, costs, ids(contexts));

        assertThat(swaps).hasSize(Math.max(0, contexts - 1));
        for (int step = 0; step < swaps.size(); step++) {
            long other = costs.total(Swaps.exchanged(order, step));
            assertThat(swaps.get(step).total()).isNotNegative();
            assertThat(swaps.get(step).total())
                    .isEqualTo(Costs.fromUnits(other - costs.total(order)));
        }
    }

    @Property(tries = 30)
    void the_beam_leaves_no_neighbours_to_exchange(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int contexts) {
        Costs costs = costs(seed, contexts);

        int[] order = new BeamSearch(costs).order(Cancellation.NEVER);

        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, contexts).toArray());
        assertThat(Swaps.of(order, costs, ids(contexts)))
                .allSatisfy(swap -> assertThat(swap.total()).isNotNegative());
    }

    @Property(tries = 30)
    void the_beam_is_hardly_dearer_than_the_best(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int contexts) {
        Costs costs = costs(seed, contexts);

        long best = costs.total(new ExactSearch(costs).order(Cancellation.NEVER));
        long beam = costs.total(new BeamSearch(costs).order(Cancellation.NEVER));

        assertThat(beam).isBetween(best, best + best / 20);
    }

    @Property(tries = 20)
    void the_same_costs_give_the_same_order(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int contexts) {
        assertThat(new ExactSearch(costs(seed, contexts)).order(Cancellation.NEVER))
                .isEqualTo(new ExactSearch(costs(seed, contexts)).order(Cancellation.NEVER));
    }

    private static long cheapest(Costs costs, int[] prefix) {
        if (prefix.length == costs.contexts()) {
            return costs.total(prefix);
        }
        long best = Long.MAX_VALUE;
        for (int context = 0; context < costs.contexts(); context++) {
            int next = context;
            if (IntStream.of(prefix).noneMatch(one -> one == next)) {
                int[] longer = IntStream.concat(IntStream.of(prefix), IntStream.of(next)).toArray();
                best = Math.min(best, cheapest(costs, longer));
            }
        }
        return best;
    }

    private static Costs costs(long seed, int contexts) {
        return costs(seed, contexts, contexts);
    }

    private static Costs costs(long seed, int contexts, int tables) {
        Random random = new Random(seed);
        long[][] adapters = new long[contexts][contexts];
        long[] rest = new long[contexts];
        long[] risk = new long[contexts];
        List<BitSet> bridges = new ArrayList<>();
        for (int one = 0; one < contexts; one++) {
            rest[one] = Costs.toUnits(random.nextInt(5));
            risk[one] = Costs.toUnits(random.nextInt(20));
            for (int other = 0; other < one; other++) {
                adapters[one][other] = Costs.toUnits(random.nextInt(9));
                adapters[other][one] = adapters[one][other];
            }
        }
        for (int table = 0; table < tables; table++) {
            bridges.add(BitSet.valueOf(new long[] {random.nextLong() & (2L << contexts) - 1}));
        }
        return new Costs(adapters, rest, risk, bridges);
    }

    private static List<ContextId> ids(int contexts) {
        return IntStream.rangeClosed(1, contexts).mapToObj(ContextId::new).toList();
    }
}
