package dev.seamwright.engine.planning;

import dev.seamwright.model.progress.Cancellation;

/// The cheapest order of all, by dynamic programming over subsets.
final class ExactSearch {

    /// 25 bytes for each of 2²⁰ subsets while it runs: 25 MiB, and a third of a second.
    static final int MAX_CONTEXTS = 20;

    private static final int CHECK_EVERY = 1 << 12;

    private final Costs costs;
    private final int contexts;

    ExactSearch(Costs costs) {
        this.costs = costs;
        contexts = costs.contexts();
    }

    int[] order(Cancellation cancellation) {
        byte[] last = new byte[1 << contexts];
        cancellation.check();
        long[] best = Stages.of(costs);
        for (int out = 1; out < best.length; out++) {
            if (out % CHECK_EVERY == 0) {
                cancellation.check();
            }
            long cheapest = Long.MAX_VALUE;
            int before = Integer.bitCount(out) - 1;
            for (int left = out; left != 0; left ^= Integer.highestOneBit(left)) {
                int context = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(left);
                long cost = best[out ^ (1 << context)] + costs.early(context, before);
                if (cost < cheapest) {
                    cheapest = cost;
                    last[out] = (byte) context;
                }
            }
            best[out] += cheapest;
        }
        return unfold(last);
    }

    private int[] unfold(byte[] last) {
        int[] order = new int[contexts];
        int out = last.length - 1;
        for (int step = contexts - 1; step >= 0; step--) {
            order[step] = last[out];
            out &= ~(1 << last[out]);
        }
        return order;
    }
}
