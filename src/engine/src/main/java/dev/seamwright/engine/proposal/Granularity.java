package dev.seamwright.engine.proposal;

import dev.seamwright.model.progress.Cancellation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Chooses how finely to group. More resolution gives more and smaller groups; a number of groups
/// speaks for itself when it holds over a wide range of resolutions, and is held against the number
/// that a monolith of this size asks for.
final class Granularity {

    private static final double FEWEST = 4;
    private static final double MOST = 24;
    private static final double PER_ROOT_OF_FILES = 1.2;
    private static final double COARSEST = 0.3;
    private static final double STEP = 1.15;
    private static final int STEPS = 24;
    private static final int SEEDS = 8;

    private final Nodes nodes;
    private final double target;

    Granularity(Nodes nodes) {
        this.nodes = nodes;
        double wanted = PER_ROOT_OF_FILES * Math.sqrt(nodes.files().size());
        target = Math.clamp(wanted, FEWEST, MOST);
    }

    int[] groups(Leiden leiden, Cancellation cancellation) {
        SortedMap<Integer, Integer> held = new TreeMap<>();
        SortedMap<Integer, Double> logs = new TreeMap<>();
        double resolution = COARSEST;
        for (int step = 0; step < STEPS; step++) {
            int count = count(leiden.groups(resolution, 1, cancellation));
            held.merge(count, 1, Integer::sum);
            logs.merge(count, StrictMath.log(resolution), Double::sum);
            resolution *= STEP;
        }
        int best = 0;
        double bestFit = -1;
        for (Map.Entry<Integer, Integer> entry : held.entrySet()) {
            double fit = entry.getValue() * fit(entry.getKey());
            if (fit > bestFit) {
                bestFit = fit;
                best = entry.getKey();
            }
        }
        double middle = logs.getOrDefault(best, 0.0) / held.getOrDefault(best, 1);
        return leiden.groups(StrictMath.exp(middle), SEEDS, cancellation);
    }

    /// 1 for the number of groups that is wanted, a quarter for twice or half as many.
    private double fit(int count) {
        double ratio = Math.min(count, target) / Math.max(count, target);
        return ratio * ratio;
    }

    /// How many groups are no dust.
    int count(int[] groups) {
        int[] weights = new int[groups.length];
        for (int node = 0; node < nodes.size(); node++) {
            weights[groups[node]] += nodes.weight(node);
        }
        int count = 0;
        for (int weight : weights) {
            count += weight >= nodes.leastWeight() ? 1 : 0;
        }
        return count;
    }
}
