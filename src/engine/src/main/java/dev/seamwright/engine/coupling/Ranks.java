package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Ranks the seams of a scenario again for every small change of the priorities.
final class Ranks {

    private Ranks() {}

    static SortedMap<ContextId, RankRange> of(Drawn drawn, Weights weights) {
        SortedMap<ContextId, RankRange> ranges = new TreeMap<>();
        for (Weights tried : neighbours(weights)) {
            int rank = 1;
            for (Seam seam : drawn.ranked(tried)) {
                RankRange here = new RankRange(rank, rank);
                int place = rank;
                ranges.merge(seam.context(), here, (range, other) -> range.with(place));
                rank++;
            }
        }
        return ranges;
    }

    /// The weights themselves, and all that differ from them by one step of one priority.
    private static List<Weights> neighbours(Weights weights) {
        List<Weights> all = new ArrayList<>();
        all.add(weights);
        for (ReferenceKind kind : ReferenceKind.values()) {
            all.add(weights.with(kind, weights.of(kind).lower()));
            all.add(weights.with(kind, weights.of(kind).higher()));
        }
        for (RiskFactor factor : RiskFactor.values()) {
            all.add(weights.with(factor, weights.of(factor).lower()));
            all.add(weights.with(factor, weights.of(factor).higher()));
        }
        return all;
    }
}
