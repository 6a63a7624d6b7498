package dev.seamwright.engine.proposal;

/// The ties of each node side by side, by neighbour.
final class Neighbours {

    private final int[] starts;
    private final int[] to;
    private final double[] weights;

    Neighbours(int nodes, Affinity affinity) {
        starts = new int[nodes + 1];
        affinity.forEach(
                (one, other, weight) -> {
                    starts[one + 1]++;
                    starts[other + 1]++;
                });
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        to = new int[starts[nodes]];
        weights = new double[starts[nodes]];
        int[] next = starts.clone();
        affinity.forEach(
                (one, other, weight) -> {
                    put(next[one]++, other, weight);
                    put(next[other]++, one, weight);
                });
    }

    private void put(int at, int neighbour, double weight) {
        to[at] = neighbour;
        weights[at] = weight;
    }

    void forEach(int node, Visitor visitor) {
        for (int at = starts[node]; at < starts[node + 1]; at++) {
            visitor.visit(to[at], weights[at]);
        }
    }

    /// What all ties of a node weigh together.
    double total(int node) {
        double sum = 0;
        for (int at = starts[node]; at < starts[node + 1]; at++) {
            sum += weights[at];
        }
        return sum;
    }

    /// Sees one tie of a node.
    @FunctionalInterface
    interface Visitor {
        void visit(int neighbour, double weight);
    }
}
