package dev.seamwright.benchmarks.proposal;

import dev.seamwright.model.monolith.NodeId;

import java.util.Map;

/// One way to cut a monolith.
public interface Method {

    /// As the report shows it.
    String name();

    /// Whether another seed may give another cut.
    boolean isRandom();

    /// Whether there is anything that the method could work on.
    default boolean applies(Sample sample) {
        return true;
    }

    /// The group of each file and table; those in none are left out.
    ///
    /// @param sample of which a method may look at the graph and, where it has to be told how many
    ///   groups are wanted, at the number of areas
    Map<NodeId, String> cut(Sample sample, int seed);
}
