package dev.seamwright.engine.proposal;

/// Moves every node to the group that most speaks for ([Votes]), all at once and a few times over.
/// Nearest neighbours see only a few nodes; here each word votes with all of them.
///
/// Nodes stay where they are or go to one of the larger groups: dust is as much as there are nodes
/// that nothing ties to anything, and nobody should join it. What is pinned stays.
final class Refinement {

    private static final int ROUNDS = 3;

    private final Nodes nodes;
    private final Vocabulary vocabulary;
    private final Neighbours neighbours;

    /// The groups below this number are no dust.
    private final int larger;

    /// @param larger how many of the groups are no dust; they are numbered first
    Refinement(Nodes nodes, Vocabulary vocabulary, Neighbours neighbours, int larger) {
        this.nodes = nodes;
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
        this.larger = larger;
    }

    int[] refined(int[] groups) {
        int[] now = groups;
        for (int round = 0; round < ROUNDS; round++) {
            now = moved(now);
        }
        return now;
    }

    private int[] moved(int[] groups) {
        Votes votes = new Votes(neighbours, vocabulary, groups, larger);
        int[] next = groups.clone();
        for (int node = 0; node < nodes.size(); node++) {
            if (!nodes.isPinned(node)) {
                next[node] = best(votes.of(node), groups[node]);
            }
        }
        return next;
    }

    private int best(double[] votes, int own) {
        int best = own;
        double most = votes[Math.min(own, larger)];
        for (int group = 0; group < larger; group++) {
            if (votes[group] > most + Votes.EVEN) {
                most = votes[group];
                best = group;
            }
        }
        return best;
    }
}
