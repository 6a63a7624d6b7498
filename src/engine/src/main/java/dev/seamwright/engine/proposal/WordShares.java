package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of each word every group holds. The larger groups, numbered first, are told for every
/// word; what lies in others counts towards all that there is of it.
final class WordShares {

    private final Vocabulary vocabulary;
    private final int larger;
    private final double[] all;
    private final List<double[]> held = new ArrayList<>();

    /// Of each smaller group, by word; only looked up.
    private final Map<Integer, Map<Integer, Double>> smaller = new HashMap<>();

    /// @param groups of all nodes
    /// @param larger how many groups are larger; the numbers of others are not below it
    WordShares(Vocabulary vocabulary, int[] groups, int larger) {
        this.vocabulary = vocabulary;
        this.larger = larger;
        all = new double[vocabulary.words()];
        for (int group = 0; group < larger; group++) {
            held.add(new double[vocabulary.words()]);
        }
        for (int node = 0; node < vocabulary.size(); node++) {
            add(node, groups[node]);
        }
    }

    private void add(int node, int group) {
        int[] words = vocabulary.of(node);
        double[] weights = vocabulary.weights(node);
        for (int at = 0; at < words.length; at++) {
            all[words[at]] += weights[at];
            if (group < larger) {
                held.get(group)[words[at]] += weights[at];
            } else {
                smaller.computeIfAbsent(group, k -> new HashMap<>())
                        .merge(words[at], weights[at], Double::sum);
            }
        }
    }

    /// How much of a word stands in other nodes than the one that gives it `weight`.
    double elsewhere(int word, double weight) {
        return all[word] - weight;
    }

    /// How much of a word a group holds.
    double held(int word, int group) {
        return group < larger
                ? held.get(group)[word]
                : smaller.getOrDefault(group, Map.of()).getOrDefault(word, 0.0);
    }
}
