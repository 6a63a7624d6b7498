package dev.seamwright.engine.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Which cluster each member is in. A member is in one cluster, and no cluster is empty.
///
/// The order is that of the source, because one published measure depends on it.
///
/// @param clusters the cluster of each member
public record Partition(SequencedMap<String, String> clusters) {

    /// Copies, so that nothing changes afterwards.
    public Partition {
        clusters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(clusters));
    }

    /// A partition out of the members of each cluster.
    ///
    /// @throws IllegalArgumentException if a member is in two clusters
    public static Partition ofGroups(Map<String, List<String>> groups) {
        SequencedMap<String, String> clusters = new LinkedHashMap<>();
        groups.forEach(
                (cluster, members) ->
                        members.forEach(
                                member -> {
                                    if (clusters.put(member, cluster) != null) {
                                        throw new IllegalArgumentException(member);
                                    }
                                }));
        return new Partition(clusters);
    }

    /// The cluster that a member is in, if it is in any.
    public Optional<String> clusterOf(String member) {
        return Optional.ofNullable(clusters.get(member));
    }

    /// Whether two members are in one cluster. Members that are in none are not together.
    public boolean together(String one, String other) {
        String cluster = clusters.get(one);
        return cluster != null && cluster.equals(clusters.get(other));
    }

    /// The members of each cluster: clusters in the order in which they appear first, members in
    /// that of the source.
    public SequencedMap<String, List<String>> groups() {
        SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
        clusters.forEach(
                (member, cluster) ->
                        groups.computeIfAbsent(cluster, none -> new ArrayList<>()).add(member));
        groups.replaceAll((cluster, members) -> List.copyOf(members));
        return Collections.unmodifiableSequencedMap(groups);
    }
}
