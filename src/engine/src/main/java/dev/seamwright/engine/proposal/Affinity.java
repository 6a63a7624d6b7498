package dev.seamwright.engine.proposal;

import java.util.Arrays;
import java.util.List;

/// How strongly nodes belong together: a symmetric weighted graph without loops.
///
/// Ties are noted as they come and put in order when they are first read, in time that grows with
/// their number.
final class Affinity {

    private int[] lows = new int[64];
    private int[] highs = new int[64];
    private double[] weights = new double[64];
    private int size;
    private boolean ordered = true;

    /// Adds to the tie between two nodes, in whichever order. Ties to oneself are ignored, and so
    /// are ties of what is no node (−1).
    void add(int one, int other, double weight) {
        if (one != other && one >= 0 && other >= 0 && weight > 0) {
            note(one, other, weight);
        }
    }

    /// Adds 1 to the ties of each node of a company, spread over the others.
    void addAll(List<Integer> together) {
        for (int one = 0; one < together.size(); one++) {
            for (int other = one + 1; other < together.size(); other++) {
                add(together.get(one), together.get(other), 1.0 / (together.size() - 1));
            }
        }
    }

    /// Makes two nodes repel each other.
    ///
    /// @param weight below 0
    void part(int one, int other, double weight) {
        note(one, other, weight);
    }

    private void note(int one, int other, double weight) {
        if (size == weights.length) {
            lows = Arrays.copyOf(lows, 2 * size);
            highs = Arrays.copyOf(highs, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        lows[size] = Math.min(one, other);
        highs[size] = Math.max(one, other);
        weights[size] = weight;
        size++;
        ordered = false;
    }

    /// Adds another graph, scaled so that all its ties together weigh `total`.
    void addScaled(Affinity other, double total) {
        double sum = other.total();
        if (sum > 0) {
            other.forEach((a, b, weight) -> add(a, b, weight * total / sum));
        }
    }

    /// The same ties, each divided by the geometric mean of what all ties of its two ends weigh:
    /// who has many ties binds with each of them the less (the normalised affinity of Ng, Jordan
    /// and Weiss 2002).
    Affinity evened() {
        settle();
        double[] strengths = new double[Arrays.stream(highs, 0, size).max().orElse(-1) + 1];
        forEach(
                (one, other, weight) -> {
                    strengths[one] += weight;
                    strengths[other] += weight;
                });
        Affinity evened = new Affinity();
        forEach(
                (one, other, weight) ->
                        evened.add(
                                one, other, weight / Math.sqrt(strengths[one] * strengths[other])));
        return evened;
    }

    /// What all ties weigh together.
    double total() {
        settle();
        double sum = 0;
        for (int tie = 0; tie < size; tie++) {
            sum += weights[tie];
        }
        return sum;
    }

    int size() {
        settle();
        return size;
    }

    /// Visits every tie once, the lower node first, in order.
    void forEach(Visitor visitor) {
        settle();
        for (int tie = 0; tie < size; tie++) {
            visitor.visit(lows[tie], highs[tie], weights[tie]);
        }
    }

    /// Brings the ties in order and makes one of those between the same two nodes. What was noted
    /// first is added first, so that sums do not depend on anything else.
    private synchronized void settle() {
        if (ordered) {
            return;
        }
        sortBy(highs);
        sortBy(lows);
        int last = 0;
        for (int tie = 1; tie < size; tie++) {
            if (lows[tie] == lows[last] && highs[tie] == highs[last]) {
                weights[last] += weights[tie];
            } else {
                last++;
                lows[last] = lows[tie];
                highs[last] = highs[tie];
                weights[last] = weights[tie];
            }
        }
        size = last + 1;
        ordered = true;
    }

    /// Sorts by one end and keeps the order of ties that have it in common.
    private void sortBy(int[] ends) {
        int[] starts = new int[Arrays.stream(ends, 0, size).max().orElse(0) + 2];
        for (int tie = 0; tie < size; tie++) {
            starts[ends[tie] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] sortedLows = new int[size];
        int[] sortedHighs = new int[size];
        double[] sortedWeights = new double[size];
        for (int tie = 0; tie < size; tie++) {
            int place = starts[ends[tie]]++;
            sortedLows[place] = lows[tie];
            sortedHighs[place] = highs[tie];
            sortedWeights[place] = weights[tie];
        }
        lows = sortedLows;
        highs = sortedHighs;
        weights = sortedWeights;
    }

    /// Sees one tie.
    @FunctionalInterface
    interface Visitor {
        void visit(int one, int other, double weight);
    }
}
