package dev.seamwright.engine.planning;

import java.util.BitSet;
import java.util.List;

/// What an order of extraction is charged, in whole units of 2⁻²⁰ adapter-steps.
final class Costs {

    private static final long UNIT = 1L << 20;

    /// What keeping two writers of one table in step costs, in adapters.
    static final long BRIDGE = 10 * UNIT;

    private final int contexts;
    private final long[][] adapters;
    private final long[] rest;
    private final long[] risk;
    private final List<BitSet> bridges;

    /// @param adapters weight of the references between the context of the row, once it is out, and
    ///   the context of the column while it is not
    /// @param rest weight of the references between a context and what belongs to none
    /// @param risk price of every step that follows a context's own
    /// @param bridges writers of each table that has several, as sets of contexts; the bit after
    ///   the last context stands for what belongs to none
    Costs(long[][] adapters, long[] rest, long[] risk, List<BitSet> bridges) {
        contexts = risk.length;
        this.adapters = adapters;
        this.rest = rest;
        this.risk = risk;
        this.bridges = List.copyOf(bridges);
    }

    int contexts() {
        return contexts;
    }

    /// Adapters between one context, once it is out, and another while it is not.
    long adapters(int one, int other) {
        return adapters[one][other];
    }

    /// Adapters between a context, once it is out, and what belongs to none.
    long rest(int context) {
        return rest[context];
    }

    /// Writers of each table that has several; the bit after the last context stands for what
    /// belongs to none.
    List<BitSet> bridges() {
        return bridges;
    }

    static long toUnits(double adapterSteps) {
        return Math.round(adapterSteps * UNIT);
    }

    /// Exact: a power of two divides without rounding.
    static double fromUnits(long units) {
        return (double) units / UNIT;
    }

    /// Adapters that exist while these contexts are out.
    long adapters(BitSet out) {
        long sum = 0;
        for (int one = out.nextSetBit(0); one >= 0; one = out.nextSetBit(one + 1)) {
            sum += rest[one];
            for (int other = 0; other < contexts; other++) {
                sum += out.get(other) ? 0 : adapters[one][other];
            }
        }
        return sum;
    }

    /// Bridges that are open while these contexts are out.
    long bridges(BitSet out) {
        long sum = 0;
        for (BitSet writers : bridges) {
            BitSet outside = (BitSet) writers.clone();
            outside.andNot(out);
            sum += !outside.isEmpty() && writers.intersects(out) ? BRIDGE : 0;
        }
        return sum;
    }

    /// The price of taking a context's risk when so many have left before it.
    long early(int context, int before) {
        return risk[context] * (contexts - 1 - before);
    }

    /// What exchanging two neighbours adds for taking their risks in the other order.
    long earlyDifference(int first, int second) {
        return risk[second] - risk[first];
    }

    /// The price of a whole order.
    long total(int[] order) {
        long sum = 0;
        BitSet out = new BitSet();
        for (int step = 0; step < order.length; step++) {
            out.set(order[step]);
            sum += adapters(out) + bridges(out) + early(order[step], step);
        }
        return sum;
    }
}
