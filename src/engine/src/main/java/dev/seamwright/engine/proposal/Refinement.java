package dev.seamwright.engine.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Moves every node to the group to which its ties and its words point most, all at once and a few
/// times over. Nearest neighbours see only a few nodes; here each word votes with all of them.
///
/// A node's ties and its words have one vote each. The vote of its ties is split by their weight,
/// the vote of its words by weight and then by where else each word stands, the node itself left
/// out.
final class Refinement {

    private static final int ROUNDS = 3;

    private final Evidence evidence;
    private final Vocabulary vocabulary;
    private final int count;

    Refinement(Evidence evidence, Vocabulary vocabulary, int[] groups) {
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        count = IntStream.of(groups).max().orElse(-1) + 1;
    }

    int[] refined(int[] groups) {
        int[] now = groups;
        for (int round = 0; round < ROUNDS; round++) {
            now = moved(now);
        }
        return now;
    }

    private int[] moved(int[] groups) {
        double[][] votes = tieVotes(groups);
        Map<String, double[]> mass = mass(groups);
        int[] next = groups.clone();
        for (int node = 0; node < vocabulary.size(); node++) {
            addWordVotes(node, groups[node], mass, votes[node]);
            for (int group = 0; group < count; group++) {
                if (votes[node][group] > votes[node][next[node]] + 1e-9) {
                    next[node] = group;
                }
            }
        }
        return next;
    }

    private double[][] tieVotes(int[] groups) {
        double[][] votes = new double[evidence.size()][count];
        evidence.ties()
                .forEach(
                        (one, other, weight) -> {
                            votes[one][groups[other]] += weight;
                            votes[other][groups[one]] += weight;
                        });
        for (double[] vote : votes) {
            double sum = 0;
            for (double weight : vote) {
                sum += weight;
            }
            for (int group = 0; group < count && sum > 0; group++) {
                vote[group] /= sum;
            }
        }
        return votes;
    }

    /// How much of each word every group holds, and at the end all of them together.
    private Map<String, double[]> mass(int[] groups) {
        Map<String, double[]> mass = new HashMap<>();
        for (int node = 0; node < vocabulary.size(); node++) {
            int group = groups[node];
            vocabulary
                    .of(node)
                    .forEach(
                            (word, weight) -> {
                                double[] held =
                                        mass.computeIfAbsent(word, k -> new double[count + 1]);
                                held[group] += weight;
                                held[count] += weight;
                            });
        }
        return mass;
    }

    private void addWordVotes(int node, int own, Map<String, double[]> mass, double[] votes) {
        double[] found = new double[count];
        double sum = 0;
        for (Map.Entry<String, Double> word : vocabulary.of(node).entrySet()) {
            double weight = word.getValue();
            double[] held = mass.getOrDefault(word.getKey(), found);
            double elsewhere = held.length > count ? held[count] - weight : 0;
            if (elsewhere > 1e-9) {
                sum += weight;
                for (int group = 0; group < count; group++) {
                    double there = held[group] - (group == own ? weight : 0);
                    found[group] += weight * there / elsewhere;
                }
            }
        }
        for (int group = 0; group < count && sum > 0; group++) {
            votes[group] += found[group] / sum;
        }
    }
}
