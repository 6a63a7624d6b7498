package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Which group every node is in, numbered from 0 in the order of their first nodes; −1 for none.
final class Groups {

    static final int NONE = -1;

    private final Nodes nodes;
    private final int[] of;
    private final int count;

    private Groups(Nodes nodes, int[] of, int count) {
        this.nodes = nodes;
        this.of = of;
        this.count = count;
    }

    /// The groups of all nodes, numbered anew; those of anchors are left out.
    static Groups of(int[] groups, Nodes nodes) {
        int[] number = new int[IntStream.of(groups).max().orElse(0) + 1];
        Arrays.fill(number, NONE);
        int[] of = new int[nodes.size()];
        int next = 0;
        for (int node = 0; node < of.length; node++) {
            of[node] = NONE;
            if (groups[node] != NONE) {
                if (number[groups[node]] == NONE) {
                    number[groups[node]] = next++;
                }
                of[node] = number[groups[node]];
            }
        }
        return new Groups(nodes, of, next);
    }

    int count() {
        return count;
    }

    int of(int node) {
        return of[node];
    }

    /// The pin in each group, [#NONE] for groups without.
    int[] pins() {
        int[] pins = new int[count];
        Arrays.fill(pins, NONE);
        for (int node = 0; node < of.length; node++) {
            if (nodes.isPinned(node) && of[node] != NONE) {
                pins[of[node]] = nodes.pin(node);
            }
        }
        return pins;
    }

    /// These groups with each that is dust joined to the larger one that it has most ties with,
    /// then dust that had ties with dust alone, and so on; where there are none at all its nodes
    /// are in no group.
    Groups withoutDust(Affinity ties, int least) {
        boolean[] larger = Dust.larger(of, count, nodes, least);
        int[] homes =
                IntStream.range(0, count).map(group -> larger[group] ? group : NONE).toArray();
        int[] next = nearer(homes, ties);
        while (!Arrays.equals(homes, next)) {
            homes = next;
            next = nearer(homes, ties);
        }
        return joined(homes);
    }

    /// The homes of groups after each one without has joined the home that it has most ties with.
    private int[] nearer(int[] homes, Affinity ties) {
        SortedMap<Integer, SortedMap<Integer, Double>> towards = new TreeMap<>();
        ties.forEach(
                (one, other, weight) -> {
                    if (other < of.length && of[one] != NONE && of[other] != NONE) {
                        int left = homes[of[one]];
                        int right = homes[of[other]];
                        if (left == NONE && right != NONE) {
                            note(towards, of[one], right, weight);
                        } else if (right == NONE && left != NONE) {
                            note(towards, of[other], left, weight);
                        }
                    }
                });
        int[] next = homes.clone();
        towards.forEach((group, found) -> next[group] = strongest(found));
        return next;
    }

    /// These groups with the two that belong together most joined again and again until there are
    /// no more than so many. Two pins are never joined, and what nothing ties neither.
    ///
    /// @param resolution what modularity holds against a join
    Groups joined(int most, Affinity ties, double resolution) {
        Groups now = this;
        while (now.count > most) {
            int[] pair = now.closest(ties, resolution);
            if (pair.length == 0) {
                return now;
            }
            int[] number = IntStream.range(0, now.count).toArray();
            number[pair[1]] = pair[0];
            now = now.joined(number);
        }
        return now;
    }

    private int[] closest(Affinity ties, double resolution) {
        double[][] between = between(ties);
        double[] degrees = new double[count];
        for (int group = 0; group < count; group++) {
            degrees[group] = Arrays.stream(between[group]).sum();
        }
        double total = Arrays.stream(degrees).sum();
        int[] pins = pins();
        int[] pair = {};
        double most = Double.NEGATIVE_INFINITY;
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                double gain =
                        between[one][other] - resolution * degrees[one] * degrees[other] / total;
                boolean apart = pins[one] != NONE && pins[other] != NONE;
                if (!apart && between[one][other] > 0 && gain > most) {
                    most = gain;
                    pair = new int[] {one, other};
                }
            }
        }
        return pair;
    }

    private Groups joined(int[] number) {
        return of(
                IntStream.of(of).map(group -> group == NONE ? NONE : number[group]).toArray(),
                nodes);
    }

    /// What ties each two groups; on the diagonal twice what lies within one.
    private double[][] between(Affinity ties) {
        double[][] between = new double[count][count];
        ties.forEach(
                (one, other, weight) -> {
                    if (other < of.length && of[one] != NONE && of[other] != NONE) {
                        between[of[one]][of[other]] += weight;
                        between[of[other]][of[one]] += weight;
                    }
                });
        return between;
    }

    private static void note(
            SortedMap<Integer, SortedMap<Integer, Double>> towards,
            int from,
            int to,
            double weight) {
        towards.computeIfAbsent(from, k -> new TreeMap<>()).merge(to, weight, Double::sum);
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

    /// The nodes of each group, ascending.
    List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            members.add(new ArrayList<>());
        }
        for (int node = 0; node < of.length; node++) {
            if (of[node] != NONE) {
                members.get(of[node]).add(node);
            }
        }
        return members;
    }
}
