package dev.seamwright.engine.comparison;

import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How two scenarios of one monolith differ.
///
/// @param first the scenario that is compared
/// @param second what it is compared with
/// @param overlaps what contexts have in common, by first and second, none without units
/// @param partners the context of the second scenario that stands for one of the first, each at
///   most once, so that together they have as much in common as can be
/// @param agreement of the first with the second, over what both place
/// @param reverse of the second with the first
/// @param moves what makes the first scenario the second, the largest extent first; none if they
///   draw the same
public record Comparison(
        Scenario first,
        Scenario second,
        List<Overlap> overlaps,
        SortedMap<ContextId, ContextId> partners,
        Agreement agreement,
        Agreement reverse,
        List<Moves> moves) {

    /// Copies, so that nothing changes afterwards.
    public Comparison {
        overlaps = List.copyOf(overlaps);
        partners = Collections.unmodifiableSortedMap(new TreeMap<>(partners));
        moves = List.copyOf(moves);
    }
}
