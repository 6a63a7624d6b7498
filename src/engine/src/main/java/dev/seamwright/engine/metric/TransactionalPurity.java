package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// How few contexts come together at a table.
///
/// @param partition which cluster each piece of code is in
/// @param touches the code that reads or writes each table
public record TransactionalPurity(
        Partition partition, SequencedMap<String, ? extends Set<String>> touches) {

    /// Copies, so that nothing changes afterwards.
    public TransactionalPurity {
        touches = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(touches));
    }

    /// DTP, database transactional purity (CARGO, ASE 2022), at most 1: 1 − mean over tables of the
    /// entropy (ln) of the clusters of the code that touches the table, each piece of code counted
    /// once. Code that is in no cluster counts as one cluster more. More than e clusters with equal
    /// parts in every table make it negative. CARGO's script prints the mean entropy itself.
    public Figure dtp() {
        double sum = 0;
        int tables = 0;
        for (Set<String> code : touches.values()) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            for (String each : code) {
                parts.merge(partition.clusterOf(each).map("+"::concat).orElse(""), 1, Integer::sum);
            }
            sum += code.isEmpty() ? 0 : Entropy.of(parts.values());
            tables += code.isEmpty() ? 0 : 1;
        }
        return tables == 0 ? new Absent(Absence.NO_TABLES) : new Known(1 - sum / tables);
    }
}
