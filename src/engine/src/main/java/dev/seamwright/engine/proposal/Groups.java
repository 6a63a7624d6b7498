package dev.seamwright.engine.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /// Groups of all nodes and anchors, numbered anew so that those which are no dust come first.
    static int[] largerFirst(int[] groups, Nodes nodes) {
        int[] weights = new int[IntStream.of(groups).max().orElse(-1) + 1];
        for (int node = 0; node < nodes.size(); node++) {
            weights[groups[node]] += nodes.weight(node);
        }
        int[] number = new int[weights.length];
        int next = 0;
        for (int group = 0; group < weights.length; group++) {
            if (weights[group] >= nodes.leastWeight()) {
                number[group] = next++;
            }
        }
        for (int group = 0; group < weights.length; group++) {
            if (weights[group] < nodes.leastWeight()) {
                number[group] = next++;
            }
        }
        return IntStream.of(groups).map(group -> number[group]).toArray();
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
        List<SortedMap<Integer, Double>> between =
                Stream.generate(() -> (SortedMap<Integer, Double>) new TreeMap<Integer, Double>())
                        .limit(count)
                        .toList();
        ties.forEach(
                (one, other, weight) -> {
                    if (other < of.length && of[one] != NONE && of[other] != NONE) {
                        if (weights[of[other]] >= least) {
                            between.get(of[one]).merge(of[other], weight, Double::sum);
                        }
                        if (weights[of[one]] >= least) {
                            between.get(of[other]).merge(of[one], weight, Double::sum);
                        }
                    }
                });
        int[] joined = new int[count];
        for (int group = 0; group < count; group++) {
            joined[group] = weights[group] < least ? strongest(between.get(group)) : group;
        }
        int[] groups =
                IntStream.of(of).map(group -> group == NONE ? NONE : joined[group]).toArray();
        return of(groups, of.length);
    }

    private static int strongest(SortedMap<Integer, Double> ties) {
        int strongest = NONE;
        double most = 0;
        for (Map.Entry<Integer, Double> tie : ties.entrySet()) {
            if (tie.getValue() > most) {
                most = tie.getValue();
                strongest = tie.getKey();
            }
        }
        return strongest;
    }
}
