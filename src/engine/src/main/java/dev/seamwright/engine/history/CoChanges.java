package dev.seamwright.engine.history;

import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Pairs of units that changed together.
///
/// A commit of n units ties each of them to the n − 1 others with 1/(n − 1), so that a commit
/// counts the same however many files it touches, and a sweeping one says little about any pair.
public final class CoChanges {

    private CoChanges() {}

    /// Two units and how they changed together.
    ///
    /// @param one the lesser by identity
    /// @param other the greater
    /// @param commits in how many commits
    /// @param weight sum of their shares, above 0 and no more than the number of commits
    public record Pair(NodeId one, NodeId other, int commits, double weight) {}

    /// Every pair, by identity; none where there is too little history.
    public static List<Pair> of(Changes changes) {
        if (!changes.isKnown()) {
            return List.of();
        }
        TreeSet<NodeId> units = new TreeSet<>();
        changes.stream().forEach(change -> units.addAll(change.units()));
        List<NodeId> numbered = List.copyOf(units);
        Map<NodeId, Integer> numbers = new HashMap<>();
        numbered.forEach(unit -> numbers.put(unit, numbers.size()));
        Map<Long, Sum> sums = new HashMap<>();
        for (Change change : changes.all()) {
            int[] members = change.units().stream().mapToInt(numbers::get).toArray();
            add(members, numbered.size(), sums);
        }
        List<Pair> pairs = new ArrayList<>(sums.size());
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> pairs.add(pair(entry.getKey(), entry.getValue(), numbered)));
        return pairs;
    }

    /// Pairs are numbered row by row: with the halves of a long for two numbers, its hash would be
    /// the same for as many pairs as there are units.
    private static void add(int[] members, int units, Map<Long, Sum> sums) {
        for (int one = 0; one < members.length; one++) {
            for (int other = one + 1; other < members.length; other++) {
                long key = (long) members[one] * units + members[other];
                Sum sum = sums.computeIfAbsent(key, k -> new Sum());
                sum.commits++;
                sum.weight += 1.0 / (members.length - 1);
            }
        }
    }

    private static Pair pair(long key, Sum sum, List<NodeId> units) {
        return new Pair(
                units.get((int) (key / units.size())),
                units.get((int) (key % units.size())),
                sum.commits,
                sum.weight);
    }

    private static final class Sum {
        private int commits;
        private double weight;
    }
}
