package dev.seamwright.engine.comparison;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Compares scenarios of one monolith.
///
/// @param graph what can be drawn
/// @param scoring tells what a move changes
public record Comparisons(ReferenceGraph graph, Scoring scoring) {

    private static final Comparator<Optional<ContextId>> EMPTY_LAST =
            Comparator.comparing(
                    (Optional<ContextId> id) ->
                            id.map(ContextId::number).orElse(Integer.MAX_VALUE));

    private static final Comparator<Overlap> ORDER =
            Comparator.comparing(Overlap::first, EMPTY_LAST)
                    .thenComparing(Overlap::second, EMPTY_LAST);

    /// Compares two.
    public Comparison compare(Scenario first, Scenario second, Cancellation stop) {
        List<Overlap> overlaps = overlaps(first, second);
        Map<String, String> cut = cut(first);
        Map<String, String> other = cut(second);
        Comparison alike =
                new Comparison(
                        first,
                        second,
                        overlaps,
                        Partners.of(first, second, overlaps),
                        new Agreement(cut, other),
                        new Agreement(other, cut),
                        List.of());
        List<Moves> moves = new Difference(graph, scoring, alike).moves(stop);
        return new Comparison(
                first,
                second,
                overlaps,
                alike.partners(),
                alike.agreement(),
                alike.reverse(),
                moves);
    }

    private List<Overlap> overlaps(Scenario first, Scenario second) {
        Map<List<Optional<ContextId>>, Integer> counts = new LinkedHashMap<>();
        for (NodeId unit : graph.units()) {
            counts.merge(List.of(first.ownerOf(unit), second.ownerOf(unit)), 1, Integer::sum);
        }
        List<Overlap> overlaps = new ArrayList<>();
        counts.forEach(
                (ends, units) -> overlaps.add(new Overlap(ends.getFirst(), ends.getLast(), units)));
        overlaps.sort(ORDER);
        return overlaps;
    }

    private SortedMap<String, String> cut(Scenario scenario) {
        SortedMap<String, String> cut = new TreeMap<>();
        for (NodeId unit : graph.units()) {
            scenario.ownerOf(unit)
                    .ifPresent(id -> cut.put(unit.text(), String.valueOf(id.number())));
        }
        return cut;
    }
}
