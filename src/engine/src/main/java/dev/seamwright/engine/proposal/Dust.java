package dev.seamwright.engine.proposal;

import java.util.stream.IntStream;

/// Tells groups that are worth drawing from dust. A pinned group is worth it however small it is.
final class Dust {

    private Dust() {}

    /// Whether each group weighs at least so much, or is pinned.
    ///
    /// @param groups of the nodes; what stands behind them are anchors
    static boolean[] larger(int[] groups, int count, Nodes nodes, int least) {
        int[] weights = new int[count];
        boolean[] larger = new boolean[count];
        for (int node = 0; node < nodes.size(); node++) {
            if (groups[node] != Groups.NONE) {
                weights[groups[node]] += nodes.weight(node);
                larger[groups[node]] |= nodes.isPinned(node);
            }
        }
        for (int group = 0; group < count; group++) {
            larger[group] |= weights[group] >= least;
        }
        return larger;
    }

    /// How many groups are no dust.
    static int count(int[] groups, Nodes nodes, int least) {
        boolean[] larger = larger(groups, highest(groups) + 1, nodes, least);
        return (int) IntStream.range(0, larger.length).filter(group -> larger[group]).count();
    }

    /// Groups of all nodes and anchors, numbered anew so that those which are no dust come first.
    static int[] last(int[] groups, Nodes nodes, int least) {
        boolean[] larger = larger(groups, highest(groups) + 1, nodes, least);
        int[] number = new int[larger.length];
        int next = 0;
        for (boolean wanted : new boolean[] {true, false}) {
            for (int group = 0; group < larger.length; group++) {
                if (larger[group] == wanted) {
                    number[group] = next++;
                }
            }
        }
        return IntStream.of(groups).map(group -> number[group]).toArray();
    }

    private static int highest(int[] groups) {
        return IntStream.of(groups).max().orElse(-1);
    }
}
