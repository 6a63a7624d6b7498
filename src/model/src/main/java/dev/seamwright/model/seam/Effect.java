package dev.seamwright.model.seam;

import dev.seamwright.model.scenario.ContextId;

import java.util.List;

/// What a gesture would change, told before it is made.
///
/// @param changes of every context whose independence or risk changes, by context
/// @param crossingGained references that would start to cross a boundary, be it to what belongs to
///   no context
/// @param crossingLost references that would cease to
/// @param transactionsSplit transactions that would start to write in two contexts
/// @param transactionsHealed transactions that would cease to
/// @param keysCut foreign keys that would start to cross a boundary
/// @param keysHealed foreign keys that would cease to
public record Effect(
        List<Change> changes,
        int crossingGained,
        int crossingLost,
        int transactionsSplit,
        int transactionsHealed,
        int keysCut,
        int keysHealed) {

    public Effect {
        changes = List.copyOf(changes);
    }

    /// The figures of one context before and after; a context that is drawn or dissolved by the
    /// gesture is left out.
    public record Change(
            ContextId context,
            double independenceBefore,
            double independenceAfter,
            double riskBefore,
            double riskAfter) {}
}
