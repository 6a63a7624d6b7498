package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// How clusters depend on each other, by the calls between their classes.
public final class ClusterDependencies {

    private final SequencedMap<String, Set<String>> targets = new LinkedHashMap<>();
    private final SequencedMap<String, Set<String>> callersFromOutside = new LinkedHashMap<>();
    private final SequencedMap<String, Set<String>> callersToOutside = new LinkedHashMap<>();

    /// Finds the dependencies.
    ///
    /// @param calls those from or to [Call#ROOT] or of classes in no cluster are left out
    public ClusterDependencies(Partition partition, List<Call> calls) {
        for (String cluster : partition.groups().keySet()) {
            targets.put(cluster, new TreeSet<>());
            callersFromOutside.put(cluster, new TreeSet<>());
            callersToOutside.put(cluster, new TreeSet<>());
        }
        for (Call call : calls) {
            String from = partition.clusters().get(call.from());
            String to = partition.clusters().get(call.to());
            if (from != null && to != null && !from.equals(to) && !call.touchesRoot()) {
                add(targets, from, to);
                add(callersToOutside, from, call.from());
                add(callersFromOutside, to, call.from());
            }
        }
    }

    private static void add(SequencedMap<String, Set<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, none -> new TreeSet<>()).add(value);
    }

    /// Ca, Ce and I of each cluster.
    public SequencedMap<String, Dependencies> dependencies() {
        SequencedMap<String, Dependencies> dependencies = new LinkedHashMap<>();
        for (String cluster : targets.keySet()) {
            int in = callersFromOutside.getOrDefault(cluster, Set.of()).size();
            int out = callersToOutside.getOrDefault(cluster, Set.of()).size();
            dependencies.put(cluster, Dependencies.of(in, out));
        }
        return Collections.unmodifiableSequencedMap(dependencies);
    }

    /// CCD, cumulative component dependency (Lakos 1996), K..K²: Σ over clusters of the number of
    /// clusters that it reaches, itself included.
    public Figure ccd() {
        return targets.isEmpty() ? new Absent(Absence.NO_CLUSTERS) : new Known(cumulated());
    }

    /// ACD, average component dependency (Lakos 1996), 1..K: CCD / K.
    public Figure acd() {
        return Figure.ratio(cumulated(), targets.size(), Absence.NO_CLUSTERS);
    }

    /// NCCD, normalised CCD (Lakos 1996): CCD / that of a balanced binary tree of K clusters, which
    /// is (K + 1)·log₂(K + 1) − K. Above 1 clusters are more entangled than a tree.
    ///
    /// *Example.* Three clusters in a ring reach three each: 9 / (4·2 − 3) = 1.8.
    public Figure nccd() {
        double k = targets.size();
        double tree = (k + 1) * StrictMath.log(k + 1) / StrictMath.log(2) - k;
        return Figure.ratio(cumulated(), tree, Absence.NO_CLUSTERS);
    }

    private double cumulated() {
        return targets.keySet().stream().mapToInt(this::reached).sum();
    }

    private int reached(String start) {
        Set<String> seen = new TreeSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : targets.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen.size();
    }
}
