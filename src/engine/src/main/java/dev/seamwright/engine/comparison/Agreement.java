package dev.seamwright.engine.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How well a cut agrees with the one an expert drew, over the things that both place.
public final class Agreement {

    /// Of each group of the cut, how much of it lies in each of the expert's.
    private final Map<String, Map<String, Integer>> overlaps = new LinkedHashMap<>();

    private final Map<String, Integer> expertSizes = new TreeMap<>();
    private final Map<String, Integer> cutSizes = new TreeMap<>();
    private int all;

    /// Compares two cuts.
    ///
    /// @param cut the group of each thing
    /// @param expert the group that an expert put it in; what only one of them places is left out
    public Agreement(Map<String, String> cut, Map<String, String> expert) {
        new TreeMap<>(cut)
                .forEach(
                        (thing, group) -> {
                            String area = expert.get(thing);
                            if (area != null) {
                                overlaps.computeIfAbsent(group, k -> new TreeMap<>())
                                        .merge(area, 1, Integer::sum);
                                expertSizes.merge(area, 1, Integer::sum);
                                cutSizes.merge(group, 1, Integer::sum);
                                all++;
                            }
                        });
    }

    /// MoJoFM (Wen and Tzerpos 2004), 0..100: moves and joins needed to make the cut the expert's,
    /// held against the most that any cut needs.
    public double mojoFm() {
        int kept = 0;
        List<Set<String>> candidates = new ArrayList<>();
        for (Map<String, Integer> areas : overlaps.values()) {
            int most = Collections.max(areas.values());
            kept += most;
            Set<String> best = new TreeSet<>();
            areas.forEach((area, n) -> best.addAll(n == most ? Set.of(area) : Set.of()));
            candidates.add(best);
        }
        int operations = all - kept + candidates.size() - matched(candidates);
        return 100 * (1 - (double) operations / (all - distinctSizes()));
    }

    /// As many groups as can each stand for an area of their own.
    private static int matched(List<Set<String>> candidates) {
        Map<String, Integer> taken = new TreeMap<>();
        int matched = 0;
        for (int group = 0; group < candidates.size(); group++) {
            matched += augment(group, candidates, taken, new TreeSet<>()) ? 1 : 0;
        }
        return matched;
    }

    private static boolean augment(
            int group, List<Set<String>> candidates, Map<String, Integer> taken, Set<String> seen) {
        for (String area : candidates.get(group)) {
            if (seen.add(area)) {
                Integer other = taken.get(area);
                if (other == null || augment(other, candidates, taken, seen)) {
                    taken.put(area, group);
                    return true;
                }
            }
        }
        return false;
    }

    private int distinctSizes() {
        int count = 0;
        for (int size : expertSizes.values().stream().sorted().toList()) {
            count += size > count ? 1 : 0;
        }
        return count;
    }

    /// Adjusted Rand index (Hubert and Arabie 1985): 1 for the same cut, about 0 for a random one.
    public double adjustedRand() {
        double expected = pairs(cutSizes) * pairs(expertSizes) / pairs(all);
        double highest = (pairs(cutSizes) + pairs(expertSizes)) / 2;
        return (pairsTogether() - expected) / (highest - expected);
    }

    /// Harmonic mean of precision and recall over pairs that are kept together, 0..1.
    public double pairwiseF() {
        return 2 * pairsTogether() / (pairs(cutSizes) + pairs(expertSizes));
    }

    private double pairsTogether() {
        return overlaps.values().stream().mapToDouble(Agreement::pairs).sum();
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(Agreement::pairs).sum();
    }

    private static double pairs(int size) {
        return size * (size - 1) / 2.0;
    }
}
