package dev.seamwright.engine.coupling;

import dev.seamwright.engine.functionality.ContractCoverage;
import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.seam.RiskFactor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// What makes up one term of one context, by place.
final class Findings {

    private final Compiled compiled;
    private final int[] owners;
    private final Tally tally;
    private final int context;

    Findings(Compiled compiled, Drawn drawn, int context) {
        this.compiled = compiled;
        this.owners = drawn.owners;
        this.tally = drawn.tally;
        this.context = context;
    }

    List<Finding> of(RiskFactor factor) {
        return switch (factor) {
            case CALLERS_TO_REROUTE -> uses(ofCode(e -> !isInside(from(e)) && isInside(to(e))));
            case OUTBOUND_ADAPTERS -> uses(ofCode(e -> isInside(from(e)) && !isInside(to(e))));
            case SHARED_WRITERS -> uses(writesToSharedTables());
            case TABLES_READ_BY_OTHERS -> uses(readsOfItsTables());
            case KEYS_CUT -> of(ReferenceKind.FOREIGN_KEY);
            case CONTEXT_CYCLES -> uses(cycles());
            case TRANSACTIONS_SPLIT -> of(ReferenceKind.TRANSACTION);
            case CHANGED_TOGETHER -> of(ReferenceKind.CO_CHANGE);
            case UNRESOLVED_REFERENCES -> untold();
            case CONTRACT_COVERAGE -> untested();
            case CRITICALITY -> List.of();
        };
    }

    /// What of a kind has one end inside and one outside.
    List<Finding> of(ReferenceKind kind) {
        return switch (kind) {
            case TRANSACTION -> splitTransactions();
            case CO_CHANGE -> commits();
            case IMPORT, CALL, INSTANTIATE, INHERIT, USE, PUBLISH, READ, WRITE, FOREIGN_KEY, JOIN ->
                    uses(crossing(kind));
        };
    }

    private static List<Finding> uses(List<Reference> references) {
        return references.stream().<Finding>map(Finding.Use::new).toList();
    }

    private List<Reference> crossing(ReferenceKind kind) {
        return collect(
                edge -> isInside(from(edge)) != isInside(to(edge)),
                reference -> reference.kind() == kind);
    }

    private List<Finding> splitTransactions() {
        List<Finding> found = new ArrayList<>();
        for (TransactionFootprint footprint : compiled.graph().transactions()) {
            int[] tables = compiled.links().positions(footprint.writes());
            if (isSplit(footprint)) {
                found.add(new Finding.Split(footprint, tally.split.isTold(tables, context)));
            }
        }
        return found;
    }

    private List<Finding> untested() {
        List<Finding> found = new ArrayList<>();
        for (ContractCoverage.Covered covered : compiled.facets().coverage.routes()) {
            ElementId handler = covered.route().handler();
            boolean inside = handler != null && isInside(compiled.graph().unitOf(handler));
            if (inside && !covered.isReached()) {
                found.add(new Finding.Untested(covered.route()));
            }
        }
        return found;
    }

    private boolean isInside(NodeId unit) {
        int position = compiled.links().position(unit);
        return position >= 0 && isInside(position);
    }

    private List<Finding> commits() {
        return compiled.commits().crossing(owners, context).stream()
                .<Finding>map(change -> new Finding.Changed(change.commit()))
                .toList();
    }

    /// Names in the context's code that should have led somewhere, and files with code of the
    /// context in which calls could not be told.
    private List<Finding> untold() {
        List<Finding> found = new ArrayList<>();
        for (Unresolved gap : compiled.graph().monolith().gaps().unresolved()) {
            if (compiled.facets().holders(gap.at()).stream().anyMatch(this::isInside)) {
                found.add(new Finding.Untold(gap));
            }
        }
        for (CallTally calls : compiled.graph().monolith().gaps().calls()) {
            if (calls.unresolved() > 0
                    && compiled.facets().unitsOf(calls.path()).stream().anyMatch(this::isInside)) {
                found.add(new Finding.UntoldCalls(calls));
            }
        }
        return List.copyOf(found);
    }

    private boolean isSplit(TransactionFootprint footprint) {
        long inside =
                footprint.writes().stream()
                        .filter(table -> isInside(compiled.links().position(table)))
                        .count();
        return inside > 0 && inside < footprint.writes().size();
    }

    private List<Reference> ofCode(Predicate<Edge> crosses) {
        return collect(crosses, reference -> reference.kind().isCode());
    }

    private List<Reference> writesToSharedTables() {
        TableUse use = new TableUse(compiled.links(), owners, tally.contexts);
        return collect(
                edge ->
                        isTable(to(edge))
                                && use.isWrittenBy(to(edge), context)
                                && use.writers(to(edge)) > 1,
                reference -> reference.kind() == ReferenceKind.WRITE);
    }

    private List<Reference> readsOfItsTables() {
        List<Reference> reads =
                collect(
                        edge -> !isInside(from(edge)) && isInside(to(edge)),
                        reference -> reference.kind() == ReferenceKind.READ);
        List<Reference> all = new ArrayList<>(reads);
        all.addAll(crossing(ReferenceKind.JOIN));
        Collections.sort(all);
        return List.copyOf(all);
    }

    private List<Reference> cycles() {
        int[] component = Cycles.components(tally);
        return ofCode(
                edge -> {
                    int from = owners[from(edge)];
                    int to = owners[to(edge)];
                    return from >= 0
                            && to >= 0
                            && from != to
                            && (from == context || to == context)
                            && component[from] == component[to];
                });
    }

    private List<Reference> collect(Predicate<Edge> edges, Predicate<Reference> references) {
        return compiled.graph().edges().stream()
                .filter(edges)
                .flatMap(edge -> compiled.graph().references(edge).stream())
                .filter(references)
                .sorted()
                .toList();
    }

    private int from(Edge edge) {
        return compiled.links().position(edge.from());
    }

    private int to(Edge edge) {
        return compiled.links().position(edge.to());
    }

    private boolean isTable(int unit) {
        return unit >= compiled.links().firstTable;
    }

    private boolean isInside(int unit) {
        return owners[unit] == context;
    }
}
