package dev.seamwright.engine.functionality;

import dev.seamwright.engine.graph.CallGraph;
import dev.seamwright.engine.graph.CallWalk;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Transaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every functionality of a monolith. Immutable; found once per graph.
public final class Functionalities {

    /// Deep enough for layers of views, services, repositories and models, each with helpers.
    private static final int MAX_DEPTH = 16;

    /// Pieces of code of one functionality. What reaches more is a dispatcher over everything.
    private static final int MAX_VISITS = 2_000;

    private static final CallWalk.Limits LIMITS = new CallWalk.Limits(MAX_DEPTH, MAX_VISITS);

    private static final Comparator<EntryPoint> BY_PLACE =
            Comparator.comparing(EntryPoint::at)
                    .thenComparing(EntryPoint::kind)
                    .thenComparing(EntryPoint::name)
                    .thenComparing(entry -> String.join(" ", entry.methods()))
                    .thenComparing(entry -> entry.handler().text());

    private final Entrances entrances;
    private final CallWalk.Limits limits;
    private final Map<ElementId, Transaction> committing = new HashMap<>();
    private final List<Functionality> all;

    private Functionalities(ReferenceGraph graph, CallWalk.Limits limits) {
        List<EntryPoint> entries = entries(graph);
        this.entrances = new Entrances(graph.calls(), entries);
        this.limits = limits;
        for (TransactionFootprint footprint : graph.transactions()) {
            Transaction transaction = footprint.transaction();
            committing.put(transaction.element(), transaction);
        }
        Map<Entrances.Key, List<EntryPoint>> grouped = new LinkedHashMap<>();
        for (EntryPoint entry : entries) {
            grouped.computeIfAbsent(Entrances.Key.of(entry), k -> new ArrayList<>()).add(entry);
        }
        this.all = grouped.values().stream().map(this::follow).toList();
    }

    /// Follows every entry point of a graph.
    public static Functionalities of(ReferenceGraph graph) {
        return new Functionalities(graph, LIMITS);
    }

    /// Follows every entry point within other bounds.
    static Functionalities of(ReferenceGraph graph, CallWalk.Limits limits) {
        return new Functionalities(graph, limits);
    }

    /// By the place of their first entrance.
    public List<Functionality> all() {
        return all;
    }

    /// The calls that lead from the entry of a functionality to the line of one of its accesses,
    /// the line last: the surest way, and of several the shortest. Found anew with every call.
    public List<Reference> path(Functionality functionality, Access access) {
        Expansion expansion = expansion(functionality.entry());
        return expansion.path(access);
    }

    /// The entry points whose handler is production code.
    private static List<EntryPoint> entries(ReferenceGraph graph) {
        CallGraph calls = graph.calls();
        List<EntryPoint> entries = new ArrayList<>();
        graph.monolith().entryPoints().routes().stream()
                .map(EntryPoint::of)
                .flatMap(Optional::stream)
                .forEach(entries::add);
        graph.monolith().entryPoints().tasks().stream().map(EntryPoint::of).forEach(entries::add);
        entries.removeIf(
                entry ->
                        calls.code(entry.handler()).isEmpty()
                                || !graph.isProduction(entry.handler()));
        entries.sort(BY_PLACE);
        return entries;
    }

    private Functionality follow(List<EntryPoint> group) {
        return expansion(group.getFirst()).functionality(group);
    }

    private Expansion expansion(EntryPoint entry) {
        return new Expansion(entrances.of(entry), committing, limits);
    }
}
