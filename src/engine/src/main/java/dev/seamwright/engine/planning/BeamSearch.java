package dev.seamwright.engine.planning;

import dev.seamwright.model.progress.Cancellation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A good order where there are too many contexts for the best: the cheapest subsets of every size
/// are kept, then neighbours are exchanged while that helps.
final class BeamSearch {

    private static final int WIDTH = 64;

    private final Costs costs;

    BeamSearch(Costs costs) {
        this.costs = costs;
    }

    int[] order(Cancellation cancellation) {
        List<Prefix> beam = List.of(new Prefix(new int[0], new BitSet(), 0));
        for (int size = 0; size < costs.contexts(); size++) {
            cancellation.check();
            beam = next(beam);
        }
        return improve(beam.getFirst().order, cancellation);
    }

    private List<Prefix> next(List<Prefix> beam) {
        Map<BitSet, Prefix> cheapest = new HashMap<>();
        for (Prefix prefix : beam) {
            for (int context = 0; context < costs.contexts(); context++) {
                if (!prefix.out.get(context)) {
                    Prefix longer = prefix.with(context, costs);
                    cheapest.merge(longer.out, longer, BeamSearch::better);
                }
            }
        }
        List<Prefix> sorted = new ArrayList<>(cheapest.values());
        sorted.sort(Prefix.ORDER);
        return sorted.subList(0, Math.min(WIDTH, sorted.size()));
    }

    private static Prefix better(Prefix a, Prefix b) {
        return Prefix.ORDER.compare(a, b) <= 0 ? a : b;
    }

    private int[] improve(int[] order, Cancellation cancellation) {
        int[] best = order.clone();
        boolean better = true;
        while (better) {
            cancellation.check();
            better = false;
            for (int first = 0; first + 1 < best.length; first++) {
                int[] other = Swaps.exchanged(best, first);
                if (costs.total(other) < costs.total(best)) {
                    best = other;
                    better = true;
                }
            }
        }
        return best;
    }

    /// The beginning of an order and what it has cost so far.
    private static final class Prefix {

        static final Comparator<Prefix> ORDER =
                Comparator.comparingLong((Prefix prefix) -> prefix.cost)
                        .thenComparing(prefix -> prefix.order, Arrays::compare);

        final int[] order;
        final BitSet out;
        final long cost;

        Prefix(int[] order, BitSet out, long cost) {
            this.order = order;
            this.out = out;
            this.cost = cost;
        }

        Prefix with(int context, Costs costs) {
            int[] longer = Arrays.copyOf(order, order.length + 1);
            longer[order.length] = context;
            BitSet more = (BitSet) out.clone();
            more.set(context);
            long stage = costs.adapters(more) + costs.bridges(more);
            return new Prefix(longer, more, cost + stage + costs.early(context, order.length));
        }
    }
}
