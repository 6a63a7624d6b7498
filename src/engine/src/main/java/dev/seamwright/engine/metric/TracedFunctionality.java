package dev.seamwright.engine.metric;

import java.util.List;

/// An entry point of a program with the entities that it accesses, in order.
///
/// @param name what the entry point is called
/// @param traces the ways that it can take, each as the accesses in order; static analysis knows
///   one
public record TracedFunctionality(String name, List<List<EntityAccess>> traces) {

    /// Copies, so that nothing changes afterwards.
    public TracedFunctionality {
        traces = traces.stream().map(List::copyOf).toList();
    }

    /// An entry point that takes one way.
    public static TracedFunctionality of(String name, List<EntityAccess> accesses) {
        return new TracedFunctionality(name, List.of(accesses));
    }
}
