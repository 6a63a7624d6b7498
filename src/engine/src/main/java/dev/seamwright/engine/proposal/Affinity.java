package dev.seamwright.engine.proposal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How strongly nodes belong together: a symmetric weighted graph without loops.
final class Affinity {

    private final SortedMap<Long, Double> weights = new TreeMap<>();

    /// Adds to the tie between two nodes, in whichever order. Ties to oneself are ignored, and so
    /// are ties of what is no node (−1).
    void add(int one, int other, double weight) {
        if (one != other && one >= 0 && other >= 0 && weight > 0) {
            weights.merge(key(Math.min(one, other), Math.max(one, other)), weight, Double::sum);
        }
    }

    /// Sets how strongly two nodes repel each other.
    ///
    /// @param weight below 0
    void part(int one, int other, double weight) {
        weights.put(key(Math.min(one, other), Math.max(one, other)), weight);
    }

    /// Adds another graph, scaled so that all its ties together weigh `total`.
    void addScaled(Affinity other, double total) {
        double sum = other.total();
        if (sum > 0) {
            other.forEach((a, b, weight) -> add(a, b, weight * total / sum));
        }
    }

    /// What all ties weigh together.
    double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    int size() {
        return weights.size();
    }

    /// Visits every tie once, the lower node first, in order.
    void forEach(Visitor visitor) {
        for (Map.Entry<Long, Double> tie : weights.entrySet()) {
            long key = tie.getKey();
            visitor.visit((int) (key >>> 32), (int) key, tie.getValue());
        }
    }

    private static long key(int low, int high) {
        return (long) low << 32 | high;
    }

    /// Sees one tie.
    @FunctionalInterface
    interface Visitor {
        void visit(int one, int other, double weight);
    }
}
