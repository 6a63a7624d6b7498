package dev.seamwright.engine.proposal;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which group every node is in, numbered from 0 in the order of their first nodes; −1 for none.
final class Groups {

    static final int NONE = -1;

    private final int[] of;
    private final int count;

    private Groups(int[] of, int count) {
        this.of = of;
        this.count = count;
    }

    /// Groups of the first `nodes` nodes, numbered anew.
    static Groups of(int[] groups, int nodes) {
        int[] number = new int[IntStream.of(groups).max().orElse(0) + 1];
        Arrays.fill(number, NONE);
        int[] of = new int[nodes];
        int next = 0;
        for (int node = 0; node < nodes; node++) {
            of[node] = NONE;
            if (groups[node] != NONE) {
                if (number[groups[node]] == NONE) {
                    number[groups[node]] = next++;
                }
                of[node] = number[groups[node]];
            }
        }
        return new Groups(of, next);
    }

    int count() {
        return count;
    }

    int of(int node) {
        return of[node];
    }

    int nodes() {
        return of.length;
    }

    private int[] weights(Nodes nodes) {
        int[] weights = new int[count];
        for (int node = 0; node < of.length; node++) {
            if (of[node] != NONE) {
                weights[of[node]] += nodes.weight(node);
            }
        }
        return weights;
    }

    /// These groups with each that is dust joined to the larger one that it has most ties with;
    /// where it has none its nodes are in no group.
    Groups withoutDust(Affinity ties, Nodes nodes) {
        int least = nodes.leastWeight();
        int[] weights = weights(nodes);
        double[][] between = new double[count][count];
        ties.forEach(
                (one, other, weight) -> {
                    if (other < of.length && of[one] != NONE && of[other] != NONE) {
                        between[of[one]][of[other]] += weight;
                        between[of[other]][of[one]] += weight;
                    }
                });
        int[] joined = new int[count];
        for (int group = 0; group < count; group++) {
            joined[group] = group;
            if (weights[group] < least) {
                joined[group] = NONE;
                double most = 0;
                for (int other = 0; other < count; other++) {
                    if (weights[other] >= least && between[group][other] > most) {
                        most = between[group][other];
                        joined[group] = other;
                    }
                }
            }
        }
        int[] groups =
                IntStream.of(of).map(group -> group == NONE ? NONE : joined[group]).toArray();
        return of(groups, of.length);
    }
}
