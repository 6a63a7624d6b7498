package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What the walk through one file has found so far.
public final class Findings {

    private final String path;
    private final boolean kept;
    private final List<@Nullable Reference> references = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private final List<ExternalUse> externals = new ArrayList<>();
    private int understood;
    private int unclear;
    private int resolvedCalls;
    private int externalCalls;
    private int unresolvedCalls;

    public Findings(String path) {
        this(path, true);
    }

    private Findings(String path, boolean kept) {
        this.path = path;
        this.kept = kept;
    }

    /// Findings of somebody who only wants to know a value: nothing is kept.
    static Findings none() {
        return new Findings("", false);
    }

    /// How a call fared.
    public enum Fate {
        RESOLVED,
        EXTERNAL,
        UNRESOLVED
    }

    /// Notes a reference; nothing refers to itself.
    ///
    /// @return where it is kept, for [#withdraw]; [Value.Rows#UNREAD] if it was not kept
    int add(NodeId from, NodeId to, ReferenceKind kind, int line, Certainty certainty) {
        return add(from, to, kind, kind.isCode() ? Via.CODE : Via.ORM, line, certainty);
    }

    /// Notes a reference by certain means.
    int add(NodeId from, NodeId to, ReferenceKind kind, Via via, int line, Certainty certainty) {
        if (!kept || from.equals(to)) {
            return Value.Rows.UNREAD;
        }
        Evidence evidence = new Evidence(new Location(path, line), certainty);
        references.add(new Reference(from, to, kind, via, evidence));
        return references.size() - 1;
    }

    /// Takes a reference back, because what follows tells better what happens.
    void withdraw(int slot) {
        if (slot >= 0) {
            references.set(slot, null);
        }
    }

    /// How sure a reference noted earlier is; certain where there is none to be doubted.
    Certainty certainty(int slot) {
        Reference noted = slot < 0 ? null : references.get(slot);
        return noted == null ? Certainty.CERTAIN : noted.evidence().certainty();
    }

    void add(Unresolved.Kind kind, String name, int line) {
        unresolved.add(new Unresolved(kind, name, new Location(path, line)));
    }

    String path() {
        return path;
    }

    void addTransaction(ElementId element, int line, Certainty certainty) {
        Evidence evidence = new Evidence(new Location(path, line), certainty);
        transactions.add(new Transaction(element, evidence));
    }

    void addExternal(ExternalUse use) {
        if (kept) {
            externals.add(use);
        }
    }

    /// Counts a statement of SQL.
    void countStatement(boolean clear) {
        if (clear) {
            understood++;
        } else {
            unclear++;
        }
    }

    void count(Fate fate) {
        switch (fate) {
            case RESOLVED -> resolvedCalls++;
            case EXTERNAL -> externalCalls++;
            case UNRESOLVED -> unresolvedCalls++;
        }
    }

    /// Every reference once.
    public List<Reference> references() {
        LinkedHashSet<Reference> distinct = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (reference != null) {
                distinct.add(reference);
            }
        }
        return List.copyOf(distinct);
    }

    public List<Unresolved> unresolved() {
        return unresolved.stream().distinct().toList();
    }

    public List<Transaction> transactions() {
        return transactions.stream().distinct().toList();
    }

    public List<ExternalUse> externals() {
        return externals.stream().distinct().toList();
    }

    public StatementTally statements() {
        return new StatementTally(path, understood, unclear);
    }

    public CallTally calls() {
        return new CallTally(path, resolvedCalls, externalCalls, unresolvedCalls);
    }
}
