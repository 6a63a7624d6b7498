package dev.seamwright.engine.graph;

import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.engine.graph.CallGraph.Step;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
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

    /// Work further away than this is rarely meant to be part of the transaction.
    private static final CallWalk.Limits LIMITS = new CallWalk.Limits(6, 200);

    private static final Comparator<Transaction> BY_PLACE =
            Comparator.comparing((Transaction t) -> t.evidence().at())
                    .thenComparing(Transaction::element, NodeId.ORDER);

    private final CallGraph calls;
    private final Set<ElementId> committing = new HashSet<>();

    /// @param all every transaction of the monolith: a walk ends where another one begins
    Footprints(CallGraph calls, List<Transaction> all) {
        this.calls = calls;
        all.forEach(transaction -> committing.add(transaction.element()));
    }

    /// One footprint for each function that commits and, for committing helpers, for each of their
    /// callers, by place. Those that touch no table are left out.
    List<TransactionFootprint> of(List<Transaction> transactions) {
        Map<ElementId, TransactionFootprint> found = new TreeMap<>(NodeId.ORDER);
        for (Transaction transaction : transactions.stream().sorted(BY_PLACE).toList()) {
            TransactionFootprint own = follow(transaction);
            if (own.writes().isEmpty()) {
                callersOf(transaction)
                        .forEach(t -> found.computeIfAbsent(t.element(), k -> follow(t)));
            }
            found.putIfAbsent(transaction.element(), own);
        }
        return found.values().stream()
                .filter(f -> !f.reads().isEmpty() || !f.writes().isEmpty())
                .sorted(Comparator.comparing(TransactionFootprint::transaction, BY_PLACE))
                .toList();
    }

    private List<Transaction> callersOf(Transaction helper) {
        return calls.code(helper.element()).stream()
                .flatMap(code -> code.users().stream())
                .filter(use -> use.reference().kind() == ReferenceKind.CALL)
                .map(use -> new Transaction(use.from().id(), use.reference().evidence()))
                .filter(caller -> !committing.contains(caller.element()))
                .toList();
    }

    private TransactionFootprint follow(Transaction transaction) {
        TreeSet<TableId> reads = new TreeSet<>();
        TreeSet<TableId> writes = new TreeSet<>();
        List<Code> starts = new ArrayList<>();
        calls.code(transaction.element()).ifPresent(code -> enclosed(code, starts));
        for (Code code : CallWalk.from(starts, LIMITS, this::target).codes()) {
            for (Step step : code.steps()) {
                if (step.reference().to() instanceof TableId table) {
                    boolean write = step.reference().kind() == ReferenceKind.WRITE;
                    (write ? writes : reads).add(table);
                }
            }
        }
        return new TransactionFootprint(transaction, List.copyOf(reads), List.copyOf(writes));
    }

    /// Code and all that is declared inside it.
    private static void enclosed(Code code, List<Code> into) {
        into.add(code);
        code.members().forEach(inner -> enclosed(inner, into));
    }

    /// A made instance runs what stands in the type itself, not its methods.
    private @Nullable Code target(Step step) {
        Code to = step.to();
        return to == null || committing.contains(to.id()) ? null : to;
    }
}
