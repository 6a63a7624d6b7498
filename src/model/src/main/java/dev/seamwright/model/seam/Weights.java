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

    /// The default preset.
    public static Weights dataFirst() {
        return Preset.DATA_FIRST.weights();
    }

    /// These weights with another priority for a kind of reference.
    public Weights with(ReferenceKind kind, Priority priority) {
        Map<ReferenceKind, Priority> changed = new EnumMap<>(ReferenceKind.class);
        changed.putAll(references);
        changed.put(kind, priority);
        return new Weights(changed, risks);
    }

    /// These weights with another priority for a risk factor.
    public Weights with(RiskFactor factor, Priority priority) {
        Map<RiskFactor, Priority> changed = new EnumMap<>(RiskFactor.class);
        changed.putAll(risks);
        changed.put(factor, priority);
        return new Weights(references, changed);
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
