package dev.seamwright.engine.proposal;

import dev.seamwright.model.progress.Cancellation;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Groups nodes by modularity with the Leiden algorithm (Traag, Waltman and van Eck 2019). Seeds
/// are fixed, so that the same graph always gives the same groups.
///
/// All nodes of one pin are one vertex, which weighs what they weigh together, and pins repel each
/// other by more than anything could tie them, so that no two of them are ever grouped.
final class Leiden {

    private final int[] vertexOf;
    private final double total;
    private final Network network;

    /// @param nodes nodes and anchors
    /// @param pins how many pins there are
    /// @param pin the pin of each node, −1 for none
    Leiden(int nodes, Affinity ties, int pins, IntUnaryOperator pin) {
        vertexOf = new int[nodes];
        int vertices = pins;
        for (int node = 0; node < nodes; node++) {
            vertexOf[node] = pin.applyAsInt(node) < 0 ? vertices++ : pin.applyAsInt(node);
        }
        double[] weights = new double[vertices];
        Affinity between = new Affinity();
        ties.forEach(
                (one, other, weight) -> {
                    weights[vertexOf[one]] += weight;
                    weights[vertexOf[other]] += weight;
                    between.add(vertexOf[one], vertexOf[other], weight);
                });
        total = ties.total();
        for (int one = 0; one < pins; one++) {
            for (int other = 0; other < one; other++) {
                between.part(one, other, -2 * total);
            }
        }
        network = network(weights, between);
    }

    private static Network network(double[] weights, Affinity ties) {
        LargeIntArray[] ends = {new LargeIntArray(ties.size()), new LargeIntArray(ties.size())};
        LargeDoubleArray edges = new LargeDoubleArray(ties.size());
        long[] next = {0};
        ties.forEach(
                (one, other, weight) -> {
                    ends[0].set(next[0], one);
                    ends[1].set(next[0], other);
                    edges.set(next[0], weight);
                    next[0]++;
                });
        return new Network(weights, ends, edges, false, false);
    }

    /// How much is done for good groups.
    ///
    /// @param seed the first of the random numbers that are tried
    /// @param seeds how many are tried
    /// @param iterations of each
    record Effort(int seed, int seeds, int iterations) {

        /// Enough to see how many groups there are, and what one cut is like.
        static Effort quick(int seed) {
            return new Effort(seed, 1, 3);
        }

        /// Enough for the best of the tries to be a good one.
        static final Effort THOROUGH = new Effort(0, 8, 10);
    }

    /// The group of each node, numbered from 0: the best by quality. Without any tie every node is
    /// its own group.
    int[] groups(double resolution, Effort effort, Cancellation cancellation) {
        int[] best = IntStream.range(0, network.getNNodes()).toArray();
        double bestQuality = Double.NEGATIVE_INFINITY;
        int end = total > 0 ? effort.seed() + effort.seeds() : effort.seed();
        for (int seed = effort.seed(); seed < end; seed++) {
            cancellation.check();
            LeidenAlgorithm algorithm =
                    new LeidenAlgorithm(
                            resolution / (2 * total),
                            effort.iterations(),
                            LeidenAlgorithm.DEFAULT_RANDOMNESS,
                            new Random(seed));
            Clustering found = algorithm.findClustering(network);
            double quality = algorithm.calcQuality(network, found);
            if (quality > bestQuality) {
                bestQuality = quality;
                best = found.getClusters().clone();
            }
        }
        int[] clusters = best;
        return IntStream.of(vertexOf).map(vertex -> clusters[vertex]).toArray();
    }
}
