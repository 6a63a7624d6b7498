package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Names every group after the word that tells it from the others: the one with the largest product
/// of how much the group says it and which share of all that is said of it lies in the group. Where
/// two groups would take the same word, the one that it tells more of does.
final class Names {

    private final List<SortedMap<String, Double>> scores = new ArrayList<>();
    private final Map<String, SortedMap<String, Integer>> spellings = new HashMap<>();

    Names(Nodes nodes, Vocabulary vocabulary, Groups groups) {
        Map<String, Double> everywhere = new HashMap<>();
        for (int group = 0; group < groups.count(); group++) {
            scores.add(new TreeMap<>());
        }
        for (int node = 0; node < groups.nodes(); node++) {
            int group = groups.of(node);
            vocabulary
                    .of(node)
                    .forEach(
                            (word, weight) -> {
                                everywhere.merge(word, weight, Double::sum);
                                if (group != Groups.NONE) {
                                    scores.get(group).merge(word, weight, Double::sum);
                                }
                            });
            nodes.members(node).forEach(this::spell);
        }
        for (SortedMap<String, Double> words : scores) {
            words.replaceAll(
                    (word, weight) -> weight * weight / everywhere.getOrDefault(word, weight));
        }
    }

    private void spell(NodeId unit) {
        String text =
                switch (unit) {
                    case TableId table -> table.name();
                    case ElementId element -> Nodes.fileOf(element);
                };
        for (String written : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            spellings
                    .computeIfAbsent(Identifiers.singular(written), k -> new TreeMap<>())
                    .merge(written, 1, Integer::sum);
        }
    }

    /// A name for each group, all different.
    List<String> all() {
        String[] names = new String[scores.size()];
        Set<String> taken = new TreeSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int group = 0; group < names.length; group++) {
            for (Map.Entry<String, Double> word : scores.get(group).entrySet()) {
                candidates.add(new Candidate(group, word.getKey(), word.getValue()));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (names[candidate.group()] == null && taken.add(candidate.word())) {
                names[candidate.group()] = spelled(candidate.word());
            }
        }
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.add(name == null ? String.valueOf(all.size() + 1) : name);
        }
        return all;
    }

    /// The word as it is mostly written in names of tables and files, with a capital.
    private String spelled(String word) {
        String written =
                spellings.getOrDefault(word, new TreeMap<>()).entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(word);
        return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }

    /// A word that a group could be named after.
    private record Candidate(int group, String word, double score) {

        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::word)
                        .thenComparingInt(Candidate::group);
    }
}
