package dev.seamwright.engine.planning;

import java.util.BitSet;

/// What adapters and bridges cost while each subset of the contexts is out; a subset is the number
/// whose bits are its contexts.
///
/// Adapters follow from the subset without its highest context. A bridge is closed where all
/// writers of the table are out or all are in, and how many tables have all of their writers within
/// a subset is a sum over subsets (Yates 1937): O(2ⁿ·n) time for n contexts, however many tables.
final class Stages {

    private final Costs costs;
    private final int contexts;

    private Stages(Costs costs) {
        this.costs = costs;
        contexts = costs.contexts();
    }

    static long[] of(Costs costs) {
        Stages stages = new Stages(costs);
        long[] price = stages.adapters();
        stages.addBridges(price);
        return price;
    }

    private long[] adapters() {
        long[] price = new long[1 << contexts];
        for (int context = 0; context < contexts; context++) {
            long alone = costs.rest(context);
            long[] shared = new long[contexts];
            for (int other = 0; other < contexts; other++) {
                alone += other == context ? 0 : costs.adapters(context, other);
                shared[other] = costs.adapters(context, other) + costs.adapters(other, context);
            }
            int bit = 1 << context;
            for (int before = 0; before < bit; before++) {
                long saved = 0;
                for (int left = before; left != 0; left &= left - 1) {
                    saved += shared[Integer.numberOfTrailingZeros(left)];
                }
                price[before | bit] = price[before] + alone - saved;
            }
        }
        return price;
    }

    private void addBridges(long[] price) {
        int all = price.length - 1;
        int[] withoutRest = new int[price.length];
        int[] any = new int[price.length];
        int tables = 0;
        for (BitSet writers : costs.bridges()) {
            int mask = 0;
            for (int context = 0; context < contexts; context++) {
                mask |= writers.get(context) ? 1 << context : 0;
            }
            if (mask != 0) {
                withoutRest[mask] += writers.get(contexts) ? 0 : 1;
                any[mask]++;
                tables++;
            }
        }
        sumSubsets(withoutRest);
        sumSubsets(any);
        for (int out = 0; out < price.length; out++) {
            int open = tables - withoutRest[out] - any[all & ~out];
            price[out] += Costs.BRIDGE * open;
        }
    }

    private void sumSubsets(int[] counts) {
        for (int context = 0; context < contexts; context++) {
            int bit = 1 << context;
            for (int set = 0; set < counts.length; set++) {
                if ((set & bit) != 0) {
                    counts[set] += counts[set ^ bit];
                }
            }
        }
    }
}
