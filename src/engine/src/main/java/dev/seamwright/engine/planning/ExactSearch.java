package dev.seamwright.engine.planning;

import dev.seamwright.model.progress.Cancellation;

import java.util.BitSet;

/// The cheapest order of all, by dynamic programming over subsets.
final class ExactSearch {

    /// Nine bytes for each of 2²⁰ subsets: 9 MiB and well under a second.
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
        long[] best = new long[1 << contexts];
        for (int out = 1; out < best.length; out++) {
            if (out % CHECK_EVERY == 0) {
                cancellation.check();
            }
            long cheapest = Long.MAX_VALUE;
            int before = Integer.bitCount(out) - 1;
            for (int context = contexts - 1; context >= 0; context--) {
                if ((out & 1 << context) != 0) {
                    long cost = best[out & ~(1 << context)] + costs.early(context, before);
                    if (cost < cheapest) {
                        cheapest = cost;
                        last[out] = (byte) context;
                    }
                }
            }
            BitSet set = BitSet.valueOf(new long[] {out});
            best[out] = cheapest + costs.adapters(set) + costs.bridges(set);
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
