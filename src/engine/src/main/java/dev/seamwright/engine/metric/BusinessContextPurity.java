package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How few business contexts come together in a cluster.
///
/// @param partition which cluster each class is in
/// @param contexts the business contexts that each class takes part in
public record BusinessContextPurity(Partition partition, Map<String, List<String>> contexts) {

    private static final String UNKNOWN = "Unknown";

    /// Copies, so that nothing changes afterwards.
    public BusinessContextPurity {
        contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
    }

    /// BCP, business context purity (Kalia et al., FSE 2021), from 0: mean over clusters of ln of
    /// the number of different contexts in it. All classes without one have the context `Unknown`.
    ///
    /// The paper speaks of the entropy of the contexts' frequencies; the script that made the
    /// published figures gives every context of a cluster the same weight, which is this.
    public Figure bcp() {
        if (contexts.isEmpty()) {
            return new Absent(Absence.NO_BUSINESS_CONTEXTS);
        }
        double sum = 0;
        for (List<String> members : partition.groups().values()) {
            Set<String> different = new HashSet<>();
            for (String member : members) {
                List<String> of = contexts.getOrDefault(member, List.of());
                different.addAll(of.isEmpty() ? List.of(UNKNOWN) : of);
            }
            sum += StrictMath.log(different.size());
        }
        return partition.clusters().isEmpty()
                ? new Absent(Absence.NO_CLUSTERS)
                : new Known(sum / partition.groups().size());
    }
}
