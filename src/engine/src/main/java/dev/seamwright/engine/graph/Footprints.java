package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds what each transaction reads and writes by walking along resolved calls.
///
/// The walk is bounded in depth and in visited code, and stops at code that commits by itself: what
/// that code writes is settled by its own transaction. A commit inside a helper that writes nothing
/// (`save_all()`) says nothing about the helper; it is counted for each direct caller instead, so
/// that the helper does not tie its callers' tables together.
final class Footprints {

    /// Calls deep. Work further away than this is rarely meant to be part of the transaction.
    private static final int MAX_DEPTH = 6;

    /// Functions looked at for one transaction.
    private static final int MAX_VISITED = 200;

    private static final Comparator<Transaction> BY_PLACE =
            Comparator.comparing((Transaction t) -> t.evidence().at())
                    .thenComparing(Transaction::element, NodeId.ORDER);

    private final Map<NodeId, List<Reference>> outgoing = new HashMap<>();
    private final Map<NodeId, List<Reference>> callers = new HashMap<>();
    private final Map<ElementId, List<ElementId>> members = new HashMap<>();
    private final Set<ElementId> committing = new HashSet<>();

    /// @param references of production code only
    Footprints(Monolith monolith, List<Reference> references) {
        for (Reference reference : references) {
            if (isFollowed(reference)) {
                outgoing.computeIfAbsent(reference.from(), k -> new ArrayList<>()).add(reference);
            }
            if (reference.kind() == ReferenceKind.CALL) {
                callers.computeIfAbsent(reference.to(), k -> new ArrayList<>()).add(reference);
            }
        }
        monolith.elements()
                .forEach(
                        element ->
                                members.computeIfAbsent(element.parent(), k -> new ArrayList<>())
                                        .add(element.id()));
        monolith.entryPoints().transactions().forEach(t -> committing.add(t.element()));
    }

    private static boolean isFollowed(Reference reference) {
        return switch (reference.kind()) {
            case CALL, INSTANTIATE, READ, WRITE -> true;
            case IMPORT, INHERIT, USE, PUBLISH, FOREIGN_KEY, JOIN, TRANSACTION, CO_CHANGE -> false;
        };
    }

    /// One footprint for each function that commits and, for committing helpers, for each of their
    /// callers, by place. Those that touch no table are left out.
    List<TransactionFootprint> of(List<Transaction> transactions) {
        Map<ElementId, TransactionFootprint> found = new TreeMap<>(NodeId.ORDER);
        for (Transaction transaction : byPlace(transactions)) {
            TransactionFootprint own = follow(transaction);
            if (own.writes().isEmpty()) {
                callersOf(transaction).forEach(t -> found.putIfAbsent(t.element(), follow(t)));
            }
            found.putIfAbsent(transaction.element(), own);
        }
        return found.values().stream()
                .filter(f -> !f.reads().isEmpty() || !f.writes().isEmpty())
                .sorted(Comparator.comparing(TransactionFootprint::transaction, BY_PLACE))
                .toList();
    }

    private static List<Transaction> byPlace(List<Transaction> transactions) {
        return transactions.stream().sorted(BY_PLACE).toList();
    }

    private List<Transaction> callersOf(Transaction helper) {
        return callers.getOrDefault(helper.element(), List.of()).stream()
                .filter(call -> call.from() instanceof ElementId)
                .map(call -> new Transaction((ElementId) call.from(), call.evidence()))
                .filter(caller -> !committing.contains(caller.element()))
                .toList();
    }

    private TransactionFootprint follow(Transaction transaction) {
        TreeSet<TableId> reads = new TreeSet<>();
        TreeSet<TableId> writes = new TreeSet<>();
        Walk walk = new Walk();
        walk.enter(transaction.element(), 0);
        for (ElementId code = walk.next(); code != null; code = walk.next()) {
            for (Reference reference : outgoing.getOrDefault(code, List.of())) {
                switch (reference.to()) {
                    case TableId table ->
                            (reference.kind() == ReferenceKind.WRITE ? writes : reads).add(table);
                    case ElementId callee -> walk.follow(reference, code, callee);
                }
            }
        }
        return new TransactionFootprint(transaction, List.copyOf(reads), List.copyOf(writes));
    }

    /// Breadth first, each function once.
    private final class Walk {

        private final Map<ElementId, Integer> depths = new HashMap<>();
        private final ArrayDeque<ElementId> waiting = new ArrayDeque<>();

        @Nullable ElementId next() {
            return waiting.poll();
        }

        /// Code and all that is declared inside it.
        void enter(ElementId code, int depth) {
            if (depths.putIfAbsent(code, depth) == null) {
                waiting.add(code);
                members.getOrDefault(code, List.of()).forEach(inner -> enter(inner, depth));
            }
        }

        /// A made instance runs what stands in the type itself, not its methods.
        void follow(Reference reference, ElementId from, ElementId to) {
            int depth = depths.getOrDefault(from, 0) + 1;
            if (depth > MAX_DEPTH || depths.size() >= MAX_VISITED || committing.contains(to)) {
                return;
            }
            if (reference.kind() == ReferenceKind.CALL) {
                enter(to, depth);
            } else if (depths.putIfAbsent(to, depth) == null) {
                waiting.add(to);
            }
        }
    }
}
