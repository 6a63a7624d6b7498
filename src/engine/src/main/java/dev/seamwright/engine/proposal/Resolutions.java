package dev.seamwright.engine.proposal;

import dev.seamwright.engine.proposal.Leiden.Effort;
import dev.seamwright.model.progress.Cancellation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Finds the resolution for a granularity. More resolution gives more and smaller groups. At one
/// resolution, the same for every monolith, lies the medium granularity: with it cuts came nearer
/// to those of experts than with a number of groups that follows from the number of files. For
/// others a number of groups is wanted; one speaks for itself when it holds over a wide range of
/// resolutions, and is held against the number that is wanted.
///
/// Each resolution is tried once, whatever granularities are asked for.
final class Resolutions {

    /// From one resolution to the next.
    static final double STEP = 1.15;

    private static final double COARSEST = 0.3;

    /// So many steps are looked at for what a monolith of this size asks for,
    private static final int STEPS = 24;

    /// and so many at most for any granularity,
    private static final int MOST_STEPS = 54;

    /// so many more at once.
    private static final int MORE_STEPS = 6;

    /// Of the medium granularity. Plain modularity (1) is known to hide small groups in large
    /// graphs (Fortunato and Barthélemy 2007).
    private static final double MEDIUM = 2;

    private static final double FEWEST = 2;
    private static final double MOST = 40;

    private final Nodes nodes;
    private final Leiden leiden;
    private final double asked;
    private final List<int[]> tried = new ArrayList<>();

    Resolutions(Nodes nodes, Leiden leiden) {
        this.nodes = nodes;
        this.leiden = leiden;
        int[] medium = leiden.groups(MEDIUM, Effort.quick(0), Cancellation.NEVER);
        asked = Math.clamp(Dust.count(medium, nodes, nodes.leastWeight()), FEWEST, MOST);
    }

    /// How many groups are wanted.
    double wanted(Granularity granularity) {
        return switch (granularity) {
            case Granularity.Grain grain -> asked * grain.share();
            case Granularity.Count(int contexts) -> contexts;
        };
    }

    /// A group that weighs less is dust: the less, the more groups are wanted.
    int least(Granularity granularity) {
        double share = Math.min(1, asked / wanted(granularity));
        return (int) Math.max(2, Math.round(nodes.leastWeight() * share));
    }

    /// That of the medium granularity, or else the middle of the range over which the number of
    /// groups holds that fits best.
    double around(Granularity granularity, Cancellation cancellation) {
        if (granularity == Granularity.Grain.MEDIUM) {
            return MEDIUM;
        }
        double wanted = wanted(granularity);
        int steps = wanted > asked ? MOST_STEPS : STEPS;
        int least = least(granularity);
        SortedMap<Integer, Integer> held = new TreeMap<>();
        SortedMap<Integer, Double> logs = new TreeMap<>();
        for (int step = 0; step < steps; step++) {
            int count = Dust.count(at(step, cancellation), nodes, least);
            held.merge(count, 1, Integer::sum);
            logs.merge(count, StrictMath.log(resolution(step)), Double::sum);
            if (count > 2 * wanted && step >= STEPS) {
                break;
            }
        }
        int best = 0;
        double bestFit = -1;
        for (Map.Entry<Integer, Integer> entry : held.entrySet()) {
            double fit = entry.getValue() * fit(entry.getKey(), wanted);
            if (fit > bestFit) {
                bestFit = fit;
                best = entry.getKey();
            }
        }
        return StrictMath.exp(logs.getOrDefault(best, 0.0) / held.getOrDefault(best, 1));
    }

    /// The first step at which there are at least as many groups as wanted, the last one where
    /// there never are.
    int first(Granularity granularity, Cancellation cancellation) {
        int least = least(granularity);
        int step = 0;
        while (step < MOST_STEPS - 1
                && Dust.count(at(step, cancellation), nodes, least) < wanted(granularity)) {
            step++;
        }
        return step;
    }

    /// 1 for the number of groups that is wanted, a quarter for twice or half as many.
    private static double fit(int count, double wanted) {
        double ratio = Math.min(count, wanted) / Math.max(count, wanted);
        return ratio * ratio;
    }

    private synchronized int[] at(int step, Cancellation cancellation) {
        if (step >= tried.size()) {
            int next = tried.size();
            int upTo = step < STEPS ? STEPS : Math.min(next + MORE_STEPS, MOST_STEPS);
            tried.addAll(
                    IntStream.range(next, upTo)
                            .parallel()
                            .mapToObj(
                                    i ->
                                            leiden.groups(
                                                    resolution(i), Effort.quick(0), cancellation))
                            .toList());
        }
        return tried.get(step);
    }

    static double resolution(int step) {
        return COARSEST * StrictMath.pow(STEP, step);
    }
}
