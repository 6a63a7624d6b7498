package dev.seamwright.model.seam;

import dev.seamwright.model.monolith.ReferenceKind;

import java.util.EnumMap;
import java.util.Map;

/// Priorities to start from, each a different answer to what keeps a context together.
public enum Preset {
    /// Tables, keys and transactions decide and code follows: what practitioners say counts most
    /// when a monolith is taken apart. The default.
    DATA_FIRST,
    /// Calls and types decide: for a monolith that keeps little data, or whose data is split.
    CODE_FIRST,
    /// What changes together stays together: for a long history and a team that can be trusted to
    /// commit one thing at a time.
    HISTORY_FIRST,
    /// Every kind of evidence counts alike.
    BALANCED;

    /// The priority of every kind of reference and of every risk factor.
    public Weights weights() {
        Map<ReferenceKind, Priority> references = new EnumMap<>(ReferenceKind.class);
        for (ReferenceKind kind : ReferenceKind.values()) {
            references.put(kind, of(kind));
        }
        Map<RiskFactor, Priority> risks = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            risks.put(factor, of(factor));
        }
        return new Weights(references, risks);
    }

    private Priority of(ReferenceKind kind) {
        return switch (this) {
            case DATA_FIRST -> dataFirst(kind);
            case CODE_FIRST -> codeFirst(kind);
            case HISTORY_FIRST ->
                    kind == ReferenceKind.CO_CHANGE ? Priority.HIGHEST : lower(dataFirst(kind));
            case BALANCED -> Priority.NORMAL;
        };
    }

    /// A step lower, but still counted.
    private static Priority lower(Priority priority) {
        return priority == Priority.MINOR ? priority : priority.lower();
    }

    private static Priority dataFirst(ReferenceKind kind) {
        return switch (kind) {
            case USE -> Priority.MINOR;
            case IMPORT, PUBLISH -> Priority.LOW;
            case CALL, INSTANTIATE, INHERIT, CO_CHANGE -> Priority.NORMAL;
            case READ, FOREIGN_KEY, JOIN -> Priority.HIGH;
            case WRITE -> Priority.VERY_HIGH;
            case TRANSACTION -> Priority.HIGHEST;
        };
    }

    private static Priority codeFirst(ReferenceKind kind) {
        return switch (kind) {
            case CALL, INSTANTIATE, INHERIT -> Priority.VERY_HIGH;
            case IMPORT, PUBLISH, WRITE -> Priority.NORMAL;
            case USE, READ, FOREIGN_KEY, JOIN, TRANSACTION, CO_CHANGE -> Priority.LOW;
        };
    }

    private Priority of(RiskFactor factor) {
        return switch (this) {
            case DATA_FIRST -> dataFirst(factor);
            case CODE_FIRST -> codeFirst(factor);
            case HISTORY_FIRST ->
                    factor == RiskFactor.CHANGED_TOGETHER
                            ? Priority.HIGHEST
                            : lower(dataFirst(factor));
            case BALANCED -> Priority.NORMAL;
        };
    }

    private static Priority dataFirst(RiskFactor factor) {
        return switch (factor) {
            case UNRESOLVED_REFERENCES -> Priority.LOW;
            case CALLERS_TO_REROUTE, OUTBOUND_ADAPTERS, CONTEXT_CYCLES, CONTRACT_COVERAGE ->
                    Priority.NORMAL;
            case TABLES_READ_BY_OTHERS, KEYS_CUT, CHANGED_TOGETHER -> Priority.HIGH;
            case SHARED_WRITERS, CRITICALITY -> Priority.VERY_HIGH;
            case TRANSACTIONS_SPLIT -> Priority.HIGHEST;
        };
    }

    private static Priority codeFirst(RiskFactor factor) {
        return switch (factor) {
            case TABLES_READ_BY_OTHERS, KEYS_CUT -> Priority.LOW;
            case SHARED_WRITERS,
                    TRANSACTIONS_SPLIT,
                    CHANGED_TOGETHER,
                    CONTRACT_COVERAGE,
                    UNRESOLVED_REFERENCES ->
                    Priority.NORMAL;
            case CONTEXT_CYCLES, CRITICALITY -> Priority.HIGH;
            case CALLERS_TO_REROUTE, OUTBOUND_ADAPTERS -> Priority.VERY_HIGH;
        };
    }
}
