package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Moves every node to the group to which its ties and its words point most, all at once and a few
/// times over. Nearest neighbours see only a few nodes; here each word votes with all of them.
///
/// A node's ties and its words have one vote each. The vote of its ties is split by their weight,
/// the vote of its words by weight and then by where else each word stands, the node itself left
/// out. Nodes stay where they are or go to one of the larger groups: dust is as much as there are
/// nodes that nothing ties to anything, and nobody should join it.
final class Refinement {

    private static final int ROUNDS = 3;

    /// Votes that differ by less are as good as even.
    private static final double EVEN = 1e-9;

    private final Vocabulary vocabulary;
    private final List<List<Tie>> ties;

    /// The groups below this number are no dust.
    private final int larger;

    private record Tie(int to, double weight) {}

    /// @param larger how many of the groups are no dust; they are numbered first
    Refinement(Ties evidence, Vocabulary vocabulary, int larger) {
        this.vocabulary = vocabulary;
        this.larger = larger;
        ties =
                Stream.generate(() -> (List<Tie>) new ArrayList<Tie>())
                        .limit(evidence.size())
                        .toList();
        evidence.ties()
                .forEach(
                        (one, other, weight) -> {
                            ties.get(one).add(new Tie(other, weight));
                            ties.get(other).add(new Tie(one, weight));
                        });
    }

    int[] refined(int[] groups) {
        int[] now = groups;
        for (int round = 0; round < ROUNDS; round++) {
            now = moved(now);
        }
        return now;
    }

    private int[] moved(int[] groups) {
        Map<String, Mass> masses = masses(groups);
        int[] next = groups.clone();
        for (int node = 0; node < vocabulary.size(); node++) {
            SortedMap<Integer, Double> votes = tieVotes(node, groups);
            wordVotes(node, groups[node], masses)
                    .forEach((group, vote) -> votes.merge(group, vote, Double::sum));
            double most = votes.getOrDefault(groups[node], 0.0);
            for (Map.Entry<Integer, Double> vote : votes.entrySet()) {
                if (vote.getValue() > most + EVEN) {
                    most = vote.getValue();
                    next[node] = vote.getKey();
                }
            }
        }
        return next;
    }

    private SortedMap<Integer, Double> tieVotes(int node, int[] groups) {
        SortedMap<Integer, Double> votes = new TreeMap<>();
        double sum = 0;
        for (Tie tie : ties.get(node)) {
            sum += tie.weight();
            int group = groups[tie.to()];
            if (group < larger || group == groups[node]) {
                votes.merge(group, tie.weight(), Double::sum);
            }
        }
        return shares(votes, sum);
    }

    private SortedMap<Integer, Double> wordVotes(int node, int own, Map<String, Mass> masses) {
        SortedMap<Integer, Double> votes = new TreeMap<>();
        double sum = 0;
        for (Map.Entry<String, Double> word : vocabulary.of(node).entrySet()) {
            double weight = word.getValue();
            Mass mass = masses.getOrDefault(word.getKey(), Mass.NONE);
            double elsewhere = mass.all() - weight;
            if (elsewhere > EVEN) {
                sum += weight;
                double part = weight / elsewhere;
                mass.byGroup()
                        .headMap(larger)
                        .forEach((group, held) -> votes.merge(group, part * held, Double::sum));
                double held = mass.byGroup().getOrDefault(own, weight);
                votes.merge(own, part * (own < larger ? -weight : held - weight), Double::sum);
            }
        }
        return shares(votes, sum);
    }

    private static SortedMap<Integer, Double> shares(SortedMap<Integer, Double> votes, double sum) {
        votes.replaceAll((group, vote) -> sum > 0 ? vote / sum : 0);
        return votes;
    }

    private Map<String, Mass> masses(int[] groups) {
        Map<String, SortedMap<Integer, Double>> held = new HashMap<>();
        Map<String, Double> all = new HashMap<>();
        for (int node = 0; node < vocabulary.size(); node++) {
            int group = groups[node];
            vocabulary
                    .of(node)
                    .forEach(
                            (word, weight) -> {
                                held.computeIfAbsent(word, k -> new TreeMap<>())
                                        .merge(group, weight, Double::sum);
                                all.merge(word, weight, Double::sum);
                            });
        }
        Map<String, Mass> masses = new HashMap<>();
        held.forEach(
                (word, groupsOf) ->
                        masses.put(word, new Mass(groupsOf, all.getOrDefault(word, 0.0))));
        return masses;
    }

    /// How much of a word every group holds, and all of them together.
    private record Mass(SortedMap<Integer, Double> byGroup, double all) {

        static final Mass NONE = new Mass(new TreeMap<>(), 0);
    }
}
