package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The words of every node, weighted by how much they tell: (1 + ln f) · ln(N / d) for a word that
/// stands f times in the names of a node and in d of N nodes (TF-IDF, Salton and Buckley 1988),
/// doubled for words of the schema, brought to length 1.
final class Vocabulary {

    private static final double SCHEMA = 2;

    /// Ties from each node to so many of those that are most like it.
    private static final int NEIGHBOURS = 8;

    private static final double LEAST_SIMILAR = 0.1;

    private static final Comparator<Map.Entry<Integer, Double>> NEAREST_FIRST =
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final List<SortedMap<String, Double>> words = new ArrayList<>();

    Vocabulary(WordCount counts) {
        Map<String, Integer> documents = new HashMap<>();
        for (int node = 0; node < counts.size(); node++) {
            counts.of(node).keySet().forEach(word -> documents.merge(word, 1, Integer::sum));
        }
        for (int node = 0; node < counts.size(); node++) {
            SortedMap<String, Double> weighted = new TreeMap<>();
            counts.of(node)
                    .forEach(
                            (word, times) -> {
                                double nodes = documents.getOrDefault(word, 1);
                                double rarity = StrictMath.log(counts.size() / nodes);
                                double boost = counts.isOfSchema(word) ? SCHEMA : 1;
                                weighted.put(word, (1 + StrictMath.log(times)) * rarity * boost);
                            });
            words.add(unit(weighted));
        }
    }

    private static SortedMap<String, Double> unit(SortedMap<String, Double> weighted) {
        double squares = weighted.values().stream().mapToDouble(w -> w * w).sum();
        double length = Math.sqrt(squares);
        weighted.replaceAll((word, weight) -> length > 0 ? weight / length : 0);
        return Collections.unmodifiableSortedMap(weighted);
    }

    /// The weighted words of a node, by word.
    SortedMap<String, Double> of(int node) {
        return words.get(node);
    }

    int size() {
        return words.size();
    }

    /// Ties between every node and its nearest neighbours, as strong as their cosine.
    Affinity ties() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int node = 0; node < size(); node++) {
            for (String word : of(node).keySet()) {
                index.computeIfAbsent(word, k -> new ArrayList<>()).add(node);
            }
        }
        int common = Math.max(20, size() / 10);
        index.values().removeIf(holders -> holders.size() > common);
        Affinity ties = new Affinity();
        for (int node = 0; node < size(); node++) {
            int from = node;
            similar(node, index).entrySet().stream()
                    .filter(entry -> entry.getValue() >= LEAST_SIMILAR)
                    .sorted(NEAREST_FIRST)
                    .limit(NEIGHBOURS)
                    .forEach(entry -> ties.add(from, entry.getKey(), entry.getValue()));
        }
        return ties;
    }

    private Map<Integer, Double> similar(int node, Map<String, List<Integer>> index) {
        Map<Integer, Double> similar = new TreeMap<>();
        of(node).forEach(
                        (word, weight) -> {
                            for (int other : index.getOrDefault(word, List.of())) {
                                double there = of(other).getOrDefault(word, 0.0);
                                similar.merge(other, weight * there, Double::sum);
                            }
                        });
        similar.remove(node);
        return similar;
    }
}
