package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be drawn of a monolith, and how it hangs together. Immutable; built once per monolith.
///
/// Units are top-level types and functions of production files, modules in which something is left
/// when those are taken out, and tables. A module is left over where a reference, route or task
/// starts or ends at its own code, or where it has lines and no members at all.
///
/// Edges are references lifted to the units of their ends. Those within one unit are left out: they
/// say nothing about boundaries.
public final class ReferenceGraph {

    private final Monolith monolith;
    private final Units owners;
    private final List<NodeId> units;
    private final List<Edge> edges;
    private final List<List<Reference>> references;
    private final List<TransactionFootprint> transactions;
    private final List<NodeId> hubs;
    private final CallGraph calls;
    private final FileUnits files;

    private ReferenceGraph(Monolith monolith) {
        this.monolith = monolith;
        owners = new Units(monolith);
        List<Reference> keys = TableReferences.ofKeys(monolith);
        List<Reference> drawn = new ArrayList<>();
        drawn.addAll(TableReferences.withoutKeys(monolith.references(), keys));
        drawn.addAll(keys);
        drawn.removeIf(reference -> !isDrawable(reference));
        Collections.sort(drawn);
        calls = new CallGraph(monolith, drawn);
        transactions =
                new Footprints(calls, monolith.entryPoints().transactions())
                        .of(
                                monolith.entryPoints().transactions().stream()
                                        .filter(t -> isProduction(t.element()))
                                        .toList());
        drawn.addAll(TableReferences.ofTransactions(transactions));
        Collections.sort(drawn);
        units = owners.drawn(monolith, used(drawn));
        Map<Ends, List<Reference>> grouped = new HashMap<>();
        for (Reference reference : drawn) {
            Ends ends = new Ends(unitOf(reference.from()), unitOf(reference.to()));
            if (!ends.from().equals(ends.to())) {
                grouped.computeIfAbsent(ends, k -> new ArrayList<>()).add(reference);
            }
        }
        List<Map.Entry<Ends, List<Reference>>> order =
                grouped.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        references = order.stream().map(group -> List.copyOf(group.getValue())).toList();
        edges = order.stream().map(group -> edge(group.getKey(), group.getValue())).toList();
        hubs = Hubs.of(units, edges);
        files = new FileUnits(monolith.elements(), units);
    }

    /// Reads the graph off a monolith.
    public static ReferenceGraph of(Monolith monolith) {
        return new ReferenceGraph(monolith);
    }

    /// The facts that the graph was built from.
    public Monolith monolith() {
        return monolith;
    }

    /// Everything that can be drawn, code before tables, each by identity.
    public List<NodeId> units() {
        return units;
    }

    /// The unit that a node belongs to: a method's is its top-level type, a table's the table, a
    /// package's the module of its own file. The unit of a test, and of a package without a file,
    /// is told likewise although [#units] does not hold it.
    public NodeId unitOf(NodeId node) {
        return owners.of(node);
    }

    /// Unit to unit, by from and to, no unit to itself.
    public List<Edge> edges() {
        return edges;
    }

    /// The references behind an edge, by place; none for an edge of another graph.
    public List<Reference> references(Edge edge) {
        int at = Collections.binarySearch(edges, edge, Comparator.comparing(Ends::of));
        return at < 0 ? List.of() : references.get(at);
    }

    /// Shared kernel candidates: code in the top one per cent by in-degree whose users are spread
    /// over more than half of all folders with code.
    public List<NodeId> hubs() {
        return hubs;
    }

    /// Where the units of code stand.
    public FileUnits files() {
        return files;
    }

    /// What each transaction reads and writes, by place.
    public List<TransactionFootprint> transactions() {
        return transactions;
    }

    /// What runs when a piece of production code runs.
    public CallGraph calls() {
        return calls;
    }

    /// Whether a node is a table or production code.
    public boolean isProduction(NodeId node) {
        return owners.isDrawable(unitOf(node));
    }

    private boolean isDrawable(Reference reference) {
        return isProduction(reference.from()) && isProduction(reference.to());
    }

    private Set<NodeId> used(List<Reference> drawn) {
        Set<NodeId> used = new HashSet<>();
        for (Reference reference : drawn) {
            used.add(unitOf(reference.from()));
            used.add(unitOf(reference.to()));
        }
        for (Route route : monolith.entryPoints().routes()) {
            ElementId handler = route.handler();
            if (handler != null) {
                used.add(unitOf(handler));
            }
        }
        monolith.entryPoints().tasks().forEach(task -> used.add(unitOf(task.handler())));
        return used;
    }

    private static Edge edge(Ends ends, List<Reference> references) {
        Map<ReferenceKind, Integer> counts = new EnumMap<>(ReferenceKind.class);
        references.forEach(reference -> counts.merge(reference.kind(), 1, Integer::sum));
        return new Edge(ends.from(), ends.to(), counts);
    }

    /// The two units of an edge.
    private record Ends(NodeId from, NodeId to) implements Comparable<Ends> {

        private static final Comparator<Ends> ORDER =
                Comparator.comparing(Ends::from).thenComparing(Ends::to);

        static Ends of(Edge edge) {
            return new Ends(edge.from(), edge.to());
        }

        @Override
        public int compareTo(Ends other) {
            return ORDER.compare(this, other);
        }
    }
}
