package dev.seamwright.model.seam;

import dev.seamwright.model.scenario.ContextId;

import java.util.List;
import java.util.Optional;

/// Every seam of a scenario.
///
/// @param seams candidates before shared code before empty contexts; of each the safest extraction
///   first: by risk, then by independence downwards, then by number
/// @param crossing references between two different contexts; those to and from what belongs to
///   none, which each seam's own size counts, are left out
/// @param unassigned elements and tables that belong to no context
public record Scores(List<Seam> seams, int crossing, int unassigned) {

    public Scores {
        seams = List.copyOf(seams);
    }

    /// The seam of a context.
    public Optional<Seam> of(ContextId context) {
        return seams.stream().filter(seam -> seam.context().equals(context)).findFirst();
    }
}
