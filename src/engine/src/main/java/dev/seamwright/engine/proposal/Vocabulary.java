package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The words of every node, weighted by how much they tell: (1 + ln f) · ln(N / d) for a word that
/// stands f times in the names of a node and in d of N nodes (TF-IDF, Salton and Buckley 1988),
/// doubled for words of the schema, brought to length 1.
///
/// Words are numbered in alphabetical order; those of a node are listed by number.
final class Vocabulary {

    private static final double SCHEMA = 2;

    /// Ties from each node to so many of those that are most like it.
    private static final int NEIGHBOURS = 8;

    private static final double LEAST_SIMILAR = 0.1;

    private static final Comparator<Map.Entry<Integer, Double>> NEAREST_FIRST =
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final List<String> texts;
    private final List<int[]> words = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();

    /// The nodes that each word stands in, ascending.
    private final List<List<Integer>> holders = new ArrayList<>();

    Vocabulary(WordCount counts) {
        SortedMap<String, List<Integer>> index = new TreeMap<>();
        for (int node = 0; node < counts.size(); node++) {
            for (String word : counts.of(node).keySet()) {
                index.computeIfAbsent(word, k -> new ArrayList<>()).add(node);
            }
        }
        texts = List.copyOf(index.keySet());
        holders.addAll(index.values());
        Map<String, Integer> numbers = new TreeMap<>();
        texts.forEach(text -> numbers.put(text, numbers.size()));
        for (int node = 0; node < counts.size(); node++) {
            int[] numbered =
                    counts.of(node).keySet().stream()
                            .mapToInt(word -> numbers.getOrDefault(word, -1))
                            .toArray();
            words.add(numbered);
            weights.add(weights(counts, node, numbered));
        }
    }

    private double[] weights(WordCount counts, int node, int[] numbered) {
        double[] weighted = new double[numbered.length];
        double squares = 0;
        for (int at = 0; at < numbered.length; at++) {
            String word = texts.get(numbered[at]);
            double nodes = holders.get(numbered[at]).size();
            double rarity = StrictMath.log(counts.size() / nodes);
            double boost = counts.isOfSchema(word) ? SCHEMA : 1;
            double times = counts.of(node).getOrDefault(word, 1);
            weighted[at] = (1 + StrictMath.log(times)) * rarity * boost;
            squares += weighted[at] * weighted[at];
        }
        double length = Math.sqrt(squares);
        for (int at = 0; at < weighted.length; at++) {
            weighted[at] = length > 0 ? weighted[at] / length : 0;
        }
        return weighted;
    }

    /// How many nodes there are.
    int size() {
        return words.size();
    }

    /// How many different words there are.
    int words() {
        return texts.size();
    }

    /// The numbers of a node's words, ascending.
    int[] of(int node) {
        return words.get(node);
    }

    /// What each of a node's words weighs, in the order of [#of].
    double[] weights(int node) {
        return weights.get(node);
    }

    /// The word with this number.
    String text(int word) {
        return texts.get(word);
    }

    /// The words that two nodes share, the most telling first.
    List<String> shared(int one, int other) {
        return Arrays.stream(of(one))
                .filter(word -> weight(other, word) > 0)
                .boxed()
                .sorted(
                        Comparator.comparingDouble(
                                        (Integer word) -> -weight(one, word) * weight(other, word))
                                .thenComparing(Comparator.naturalOrder()))
                .map(this::text)
                .toList();
    }

    /// Ties between every node and its nearest neighbours, as strong as their cosine.
    Affinity ties() {
        int common = Math.max(20, size() / 10);
        Affinity ties = new Affinity();
        double[] similar = new double[size()];
        for (int node = 0; node < size(); node++) {
            List<Integer> met = meet(node, common, similar);
            int from = node;
            met.stream()
                    .map(other -> Map.entry(other, similar[other]))
                    .filter(entry -> entry.getKey() != from && entry.getValue() >= LEAST_SIMILAR)
                    .sorted(NEAREST_FIRST)
                    .limit(NEIGHBOURS)
                    .forEach(entry -> ties.add(from, entry.getKey(), entry.getValue()));
            met.forEach(other -> similar[other] = 0);
        }
        return ties;
    }

    /// Adds up how similar a node is to each other one that shares a word which is not `common`.
    ///
    /// @return the others, in no particular order
    private List<Integer> meet(int node, int common, double[] similar) {
        List<Integer> met = new ArrayList<>();
        for (int at = 0; at < of(node).length; at++) {
            int word = of(node)[at];
            if (holders.get(word).size() <= common) {
                for (int other : holders.get(word)) {
                    if (similar[other] == 0) {
                        met.add(other);
                    }
                    similar[other] += weights(node)[at] * weight(other, word);
                }
            }
        }
        return met.stream().distinct().toList();
    }

    /// What a word weighs in a node, 0 where it does not stand there.
    private double weight(int node, int word) {
        int at = Arrays.binarySearch(of(node), word);
        return at < 0 ? 0 : weights(node)[at];
    }
}
