package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the architect has fixed: contexts with their names and numbers, and everything that is
/// assigned to them, at whatever level of the code tree. A proposal is made around it.
///
/// @param drawn where it stands
/// @param kept which of the contexts drawn there are fixed; what belongs to others is free
public record Pins(Scenario drawn, List<ContextId> kept) {

    /// Nothing is fixed.
    public static final Pins NONE = new Pins(Scenario.empty("none"), List.of());

    public Pins {
        kept = kept.stream().sorted().distinct().toList();
    }

    /// Everything that is drawn in a scenario.
    public static Pins of(Scenario drawn) {
        return of(drawn, drawn.contexts().stream().map(Context::id).toList());
    }

    /// Some of the contexts that are drawn in a scenario.
    public static Pins of(Scenario drawn, Collection<ContextId> kept) {
        return new Pins(drawn, List.copyOf(kept));
    }

    /// The fixed contexts, by number.
    public List<Context> contexts() {
        return drawn.contexts().stream().filter(each -> kept.contains(each.id())).toList();
    }

    /// What the fixed contexts were given, as it was drawn.
    public SortedMap<NodeId, ContextId> assignments() {
        SortedMap<NodeId, ContextId> fixed = new TreeMap<>(drawn.assignments());
        fixed.values().retainAll(kept);
        return fixed;
    }

    /// The context that a node is fixed to, be it by itself or with what encloses it.
    public Optional<ContextId> of(NodeId node) {
        return kept.isEmpty() ? Optional.empty() : drawn.ownerOf(node).filter(kept::contains);
    }
}
