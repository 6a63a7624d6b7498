package dev.seamwright.model.seam;

import dev.seamwright.model.scenario.ContextId;

import java.util.List;
import java.util.Optional;

/// A scenario, scored: every seam, and what can only be said of all of them together.
///
/// @param seams candidates before shared code before empty contexts; of each the safest extraction
///   first: by risk, then by independence downwards, then by number
/// @param crossing references between two different contexts; those to and from what belongs to
///   none, which each seam's own size counts, are left out
/// @param unassigned elements and tables that belong to no context
/// @param twoTeams empty where the history is too short to tell
/// @param cycles contexts whose code uses each other in a circle, each by number; those can only be
///   released together
public record Scores(
        List<Seam> seams,
        int crossing,
        int unassigned,
        Optional<TwoTeams> twoTeams,
        List<List<ContextId>> cycles) {

    public Scores {
        seams = List.copyOf(seams);
        cycles = cycles.stream().map(List::copyOf).toList();
    }

    /// The seam of a context.
    public Optional<Seam> of(ContextId context) {
        return seams.stream().filter(seam -> seam.context().equals(context)).findFirst();
    }
}
