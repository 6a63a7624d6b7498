package dev.seamwright.engine.stability;

import dev.seamwright.engine.proposal.Variation;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Priority;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;

/// The variations that are tried, those that tell most first: random numbers and resolutions in
/// turn, then each priority a step up and down.
final class Runs {

    /// So many ties are looked at in all runs together; a monolith of a million lines with a
    /// hundred thousand of them still gets a dozen runs.
    private static final int TIES_IN_ALL = 1_200_000;

    private static final int FEWEST = 6;
    private static final int SEEDS = 4;
    private static final int[] FINER = {1, -1, 2, -2};

    private Runs() {}

    /// @param ties how many there are in one run
    static List<Variation> of(Weights weights, int ties) {
        List<Variation> runs = new ArrayList<>();
        for (int turn = 0; turn < SEEDS; turn++) {
            runs.add(new Variation(weights, 0, turn + 1));
            runs.add(new Variation(weights, FINER[turn], 0));
        }
        for (ReferenceKind kind : ReferenceKind.values()) {
            Priority now = weights.of(kind);
            for (Priority other : List.of(now.higher(), now.lower())) {
                if (other != now) {
                    runs.add(new Variation(weights.with(kind, other), 0, 0));
                }
            }
        }
        int most = Math.max(FEWEST, TIES_IN_ALL / Math.max(1, ties));
        return runs.subList(0, Math.min(most, runs.size()));
    }
}
