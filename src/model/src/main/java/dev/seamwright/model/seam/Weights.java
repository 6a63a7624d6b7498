package dev.seamwright.model.seam;

import dev.seamwright.model.monolith.ReferenceKind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The architect's priorities: how much each kind of reference and each risk factor counts. What is
/// not mentioned is [Priority#IGNORED].
public record Weights(Map<ReferenceKind, Priority> references, Map<RiskFactor, Priority> risks) {

    public Weights {
        EnumMap<ReferenceKind, Priority> kinds = new EnumMap<>(ReferenceKind.class);
        kinds.putAll(references);
        references = Collections.unmodifiableMap(kinds);
        EnumMap<RiskFactor, Priority> factors = new EnumMap<>(RiskFactor.class);
        factors.putAll(risks);
        risks = Collections.unmodifiableMap(factors);
    }

    /// The preset in which tables, keys and transactions decide and code follows.
    public static Weights dataFirst() {
        return new Weights(
                Map.ofEntries(
                        Map.entry(ReferenceKind.IMPORT, Priority.LOW),
                        Map.entry(ReferenceKind.CALL, Priority.NORMAL),
                        Map.entry(ReferenceKind.INSTANTIATE, Priority.NORMAL),
                        Map.entry(ReferenceKind.INHERIT, Priority.NORMAL),
                        Map.entry(ReferenceKind.USE, Priority.MINOR),
                        Map.entry(ReferenceKind.PUBLISH, Priority.LOW),
                        Map.entry(ReferenceKind.READ, Priority.HIGH),
                        Map.entry(ReferenceKind.WRITE, Priority.VERY_HIGH),
                        Map.entry(ReferenceKind.FOREIGN_KEY, Priority.HIGH),
                        Map.entry(ReferenceKind.JOIN, Priority.HIGH),
                        Map.entry(ReferenceKind.TRANSACTION, Priority.HIGHEST)),
                Map.ofEntries(
                        Map.entry(RiskFactor.CALLERS_TO_REROUTE, Priority.NORMAL),
                        Map.entry(RiskFactor.OUTBOUND_ADAPTERS, Priority.NORMAL),
                        Map.entry(RiskFactor.SHARED_WRITERS, Priority.VERY_HIGH),
                        Map.entry(RiskFactor.TABLES_READ_BY_OTHERS, Priority.HIGH),
                        Map.entry(RiskFactor.KEYS_CUT, Priority.HIGH),
                        Map.entry(RiskFactor.TRANSACTIONS_SPLIT, Priority.HIGHEST),
                        Map.entry(RiskFactor.CONTEXT_CYCLES, Priority.NORMAL),
                        Map.entry(RiskFactor.CHANGED_TOGETHER, Priority.HIGH),
                        Map.entry(RiskFactor.CRITICALITY, Priority.VERY_HIGH),
                        Map.entry(RiskFactor.CONTRACT_COVERAGE, Priority.NORMAL),
                        Map.entry(RiskFactor.UNRESOLVED_REFERENCES, Priority.LOW)));
    }

    /// The priority of a kind of reference.
    public Priority of(ReferenceKind kind) {
        return references.getOrDefault(kind, Priority.IGNORED);
    }

    /// The priority of a risk factor.
    public Priority of(RiskFactor factor) {
        return risks.getOrDefault(factor, Priority.IGNORED);
    }
}
