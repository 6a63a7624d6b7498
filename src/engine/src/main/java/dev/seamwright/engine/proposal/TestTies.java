package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.SourceFile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Ties that tests make: what one test file uses belongs together. Each of n nodes that it refers
/// to is tied to each other with 1/(n − 1). One that uses many nodes tests the whole.
final class TestTies {

    private static final int MOST_USED = 25;

    private TestTies() {}

    static Affinity of(Nodes nodes) {
        Monolith monolith = nodes.graph().monolith();
        Set<String> tests = new HashSet<>();
        for (SourceFile file : monolith.files()) {
            if (file.traits().contains(FileTrait.TEST)) {
                tests.add(file.path());
            }
        }
        SortedMap<String, Set<Integer>> used = new TreeMap<>();
        for (Reference reference : monolith.references()) {
            if (reference.from() instanceof ElementId user && tests.contains(Nodes.fileOf(user))) {
                int node = nodes.of(nodes.graph().unitOf(reference.to()));
                if (node >= 0) {
                    used.computeIfAbsent(Nodes.fileOf(user), k -> new TreeSet<>()).add(node);
                }
            }
        }
        Affinity ties = new Affinity();
        for (Set<Integer> together : used.values()) {
            if (together.size() <= MOST_USED) {
                ties.addAll(List.copyOf(together));
            }
        }
        return ties;
    }
}
