package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.proposal.ContextReasons.Core;
import dev.seamwright.engine.proposal.ContextReasons.Entrance;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the tables at the core of a context and the entry points that use them.
final class ContextReasoning {

    /// From a handler through a service and a repository to the table.
    private static final int STEPS = 3;

    private final ReferenceGraph graph;
    private final Map<NodeId, ContextId> owners = new HashMap<>();
    private final Map<NodeId, List<Edge>> inside = new HashMap<>();

    ContextReasoning(ReferenceGraph graph, Scenario scenario) {
        this.graph = graph;
        for (NodeId unit : graph.units()) {
            scenario.ownerOf(unit).ifPresent(owner -> owners.put(unit, owner));
        }
        for (Edge edge : graph.edges()) {
            ContextId owner = owners.get(edge.from());
            if (owner != null && owner.equals(owners.get(edge.to()))) {
                inside.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge);
            }
        }
    }

    ContextReasons of(ContextId context) {
        return new ContextReasons(tables(context), entrances(context));
    }

    private List<Core> tables(ContextId context) {
        SortedMap<TableId, Double> weights = new TreeMap<>();
        SortedMap<TableId, Integer> users = new TreeMap<>();
        for (NodeId unit : graph.units()) {
            if (context.equals(owners.get(unit))) {
                if (unit instanceof TableId table) {
                    weights.putIfAbsent(table, 0.0);
                }
                for (Edge edge : inside.getOrDefault(unit, List.of())) {
                    if (edge.to() instanceof TableId table) {
                        weights.merge(table, StrictMath.log1p(edge.total()), Double::sum);
                        users.merge(table, 1, Integer::sum);
                    }
                }
            }
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Core> tables = new ArrayList<>();
        weights.forEach(
                (table, weight) ->
                        tables.add(
                                new Core(
                                        table,
                                        all > 0 ? weight / all : 0,
                                        users.getOrDefault(table, 0))));
        tables.sort(Comparator.comparingDouble(Core::share).reversed().thenComparing(Core::table));
        return tables;
    }

    private List<Entrance> entrances(ContextId context) {
        List<Entrance> found = new ArrayList<>();
        for (Route route : graph.monolith().entryPoints().routes()) {
            ElementId handler = route.handler();
            if (handler != null) {
                add(context, route.path(), handler, route.at(), found);
            }
        }
        for (Task task : graph.monolith().entryPoints().tasks()) {
            add(context, task.name(), task.handler(), task.at(), found);
        }
        found.sort(
                Comparator.comparingInt((Entrance each) -> -each.tables().size())
                        .thenComparing(Entrance::at)
                        .thenComparing(Entrance::name));
        return found;
    }

    private void add(
            ContextId context, String name, ElementId handler, Location at, List<Entrance> found) {
        NodeId unit = graph.unitOf(handler);
        if (context.equals(owners.get(unit))) {
            found.add(new Entrance(name, handler, at, reached(unit)));
        }
    }

    /// The tables of its own context that a unit reaches inside it, by name.
    private List<TableId> reached(NodeId from) {
        SortedSet<TableId> tables = new TreeSet<>();
        Set<NodeId> seen = new HashSet<>(Set.of(from));
        List<NodeId> now = List.of(from);
        for (int step = 0; step < STEPS; step++) {
            List<NodeId> next = new ArrayList<>();
            for (NodeId unit : now) {
                for (Edge edge : inside.getOrDefault(unit, List.of())) {
                    if (edge.to() instanceof TableId table) {
                        tables.add(table);
                    } else if (seen.add(edge.to())) {
                        next.add(edge.to());
                    }
                }
            }
            now = next;
        }
        return List.copyOf(tables);
    }
}
