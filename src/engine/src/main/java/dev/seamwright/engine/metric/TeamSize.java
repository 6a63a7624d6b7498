package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How many fewer people have to work together.
///
/// @param partition which cluster each member is in
/// @param authors who wrote each member
public record TeamSize(Partition partition, Map<String, ? extends Collection<String>> authors) {

    /// Copies, so that nothing changes afterwards.
    public TeamSize {
        authors = Collections.unmodifiableMap(new LinkedHashMap<>(authors));
    }

    /// TSR, team size reduction (Lourenço and Rito Silva 2023), 0..1: mean number of different
    /// authors of a cluster / number of different authors of everything.
    public Figure tsr() {
        Set<String> everybody = new TreeSet<>();
        authors.values().forEach(everybody::addAll);
        if (everybody.isEmpty()) {
            return new Absent(Absence.NO_AUTHORS);
        }
        double sum = 0;
        for (List<String> members : partition.groups().values()) {
            Set<String> team = new TreeSet<>();
            for (String member : members) {
                Collection<String> of = authors.get(member);
                if (of != null) {
                    team.addAll(of);
                }
            }
            sum += team.size();
        }
        return partition.clusters().isEmpty()
                ? new Absent(Absence.NO_CLUSTERS)
                : new Known(sum / partition.groups().size() / everybody.size());
    }
}
