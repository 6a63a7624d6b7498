package dev.seamwright.engine.proposal;

import dev.seamwright.model.progress.Cancellation;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import java.util.Random;
import java.util.stream.IntStream;

/// Groups nodes by modularity with the Leiden algorithm (Traag, Waltman and van Eck 2019). Seeds
/// are fixed, so that the same graph always gives the same groups.
final class Leiden {

    private static final int ITERATIONS = 10;

    private final Network network;

    Leiden(int nodes, Affinity affinity) {
        LargeIntArray[] ends = {
            new LargeIntArray(affinity.size()), new LargeIntArray(affinity.size())
        };
        LargeDoubleArray weights = new LargeDoubleArray(affinity.size());
        long[] next = {0};
        affinity.forEach(
                (one, other, weight) -> {
                    ends[0].set(next[0], one);
                    ends[1].set(next[0], other);
                    weights.set(next[0], weight);
                    next[0]++;
                });
        network = new Network(nodes, true, ends, weights, false, false);
    }

    /// The group of each node, numbered from 0: the best by quality over so many seeds. Without any
    /// tie every node is its own group.
    int[] groups(double resolution, int seeds, Cancellation cancellation) {
        int[] best = IntStream.range(0, network.getNNodes()).toArray();
        double total = network.getTotalEdgeWeight();
        double bestQuality = Double.NEGATIVE_INFINITY;
        for (int seed = 0; seed < seeds && total > 0; seed++) {
            cancellation.check();
            LeidenAlgorithm algorithm =
                    new LeidenAlgorithm(
                            resolution / (2 * total),
                            ITERATIONS,
                            LeidenAlgorithm.DEFAULT_RANDOMNESS,
                            new Random(seed));
            Clustering found = algorithm.findClustering(network);
            double quality = algorithm.calcQuality(network, found);
            if (quality > bestQuality) {
                bestQuality = quality;
                best = found.getClusters().clone();
            }
        }
        return best;
    }
}
