package dev.seamwright.engine.starting;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Lets tables follow code that has a place: first the types that map them, then the files that
/// declare them, then whoever writes them most. Where two contexts have an equal claim, the next
/// question decides; a table that none of them decides stays without a place.
final class TableOwners {

    private static final SortedMap<NodeId, Integer> NOBODY =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    private final ReferenceGraph graph;
    private final Map<NodeId, SortedMap<NodeId, Integer>> writers = new HashMap<>();

    TableOwners(ReferenceGraph graph) {
        this.graph = graph;
        for (Edge edge : graph.edges()) {
            int writes = edge.count(ReferenceKind.WRITE);
            if (writes > 0) {
                writers.computeIfAbsent(edge.to(), k -> new TreeMap<>()).put(edge.from(), writes);
            }
        }
    }

    /// The scenario with a place for every table that follows something and has none yet.
    Scenario placed(Scenario scenario) {
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>(scenario.assignments());
        for (Table table : graph.monolith().tables()) {
            if (!assignments.containsKey(table.id())) {
                owner(table, scenario).ifPresent(owner -> assignments.put(table.id(), owner));
            }
        }
        return new Scenario(scenario.name(), scenario.contexts(), assignments);
    }

    private Optional<ContextId> owner(Table table, Scenario scenario) {
        return only(claims(table.models(), scenario))
                .or(() -> only(claims(declaring(table), scenario)))
                .or(() -> only(claims(writers.getOrDefault(table.id(), NOBODY), scenario)));
    }

    private static List<ElementId> declaring(Table table) {
        return table.declarations().stream()
                .map(Declaration::at)
                .map(at -> ElementId.file(at.path()))
                .toList();
    }

    private static SortedMap<ContextId, Integer> claims(List<ElementId> code, Scenario scenario) {
        SortedMap<ContextId, Integer> claims = new TreeMap<>();
        for (ElementId element : code) {
            scenario.ownerOf(element).ifPresent(owner -> claims.merge(owner, 1, Integer::sum));
        }
        return claims;
    }

    private static SortedMap<ContextId, Integer> claims(
            SortedMap<NodeId, Integer> code, Scenario scenario) {
        SortedMap<ContextId, Integer> claims = new TreeMap<>();
        code.forEach(
                (node, weight) ->
                        scenario.ownerOf(node)
                                .ifPresent(owner -> claims.merge(owner, weight, Integer::sum)));
        return claims;
    }

    /// The largest claim, if there is no other as large.
    private static Optional<ContextId> only(SortedMap<ContextId, Integer> claims) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        int most = Collections.max(claims.values());
        List<ContextId> largest =
                claims.entrySet().stream()
                        .filter(claim -> claim.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return largest.size() == 1 ? Optional.of(largest.getFirst()) : Optional.empty();
    }
}
