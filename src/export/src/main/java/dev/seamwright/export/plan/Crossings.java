package dev.seamwright.export.plan;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How many references lead from each context into each other one.
///
/// @param all references of every kind
/// @param code those from code to code
record Crossings(Map<Pair, Integer> all, Map<Pair, Integer> code) {

    /// An ordered pair of different contexts.
    record Pair(ContextId from, ContextId to) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::from).thenComparing(Pair::to);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /// Two contexts and what crosses between them in both directions.
    record Link(ContextId one, ContextId other, int count) {}

    static Crossings of(PlanSubject subject) {
        Map<NodeId, Optional<ContextId>> owners = new HashMap<>();
        Map<Pair, Integer> all = new TreeMap<>();
        Map<Pair, Integer> code = new TreeMap<>();
        for (Edge edge : subject.graph().edges()) {
            Optional<ContextId> from =
                    owners.computeIfAbsent(edge.from(), subject.scenario()::ownerOf);
            Optional<ContextId> to = owners.computeIfAbsent(edge.to(), subject.scenario()::ownerOf);
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                Pair pair = new Pair(from.get(), to.get());
                all.merge(pair, edge.total(), Integer::sum);
                int ofCode = codeReferences(edge);
                if (ofCode > 0) {
                    code.merge(pair, ofCode, Integer::sum);
                }
            }
        }
        return new Crossings(all, code);
    }

    int total() {
        return all.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(ContextId from, ContextId to) {
        return all.getOrDefault(new Pair(from, to), 0);
    }

    int codeCount(ContextId from, ContextId to) {
        return code.getOrDefault(new Pair(from, to), 0);
    }

    /// Both directions together, the heaviest first.
    List<Link> links() {
        Map<Pair, Integer> both = new TreeMap<>();
        all.forEach(
                (pair, count) -> {
                    boolean turned = pair.from().compareTo(pair.to()) > 0;
                    Pair key = turned ? new Pair(pair.to(), pair.from()) : pair;
                    both.merge(key, count, Integer::sum);
                });
        List<Link> links = new ArrayList<>();
        both.forEach((pair, count) -> links.add(new Link(pair.from(), pair.to(), count)));
        links.sort(Comparator.comparingInt((Link link) -> -link.count()));
        return links;
    }

    private static int codeReferences(Edge edge) {
        int sum = 0;
        for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
            sum += entry.getKey().isCode() ? entry.getValue() : 0;
        }
        return sum;
    }
}
