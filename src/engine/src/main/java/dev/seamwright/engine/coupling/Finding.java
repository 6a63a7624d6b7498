package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Unresolved;

/// One piece of what a term is made of, as far down as the facts go.
public sealed interface Finding {

    /// A reference on the wrong side of a boundary.
    record Use(Reference reference) implements Finding {}

    /// A transaction that writes tables on both sides.
    ///
    /// @param told whether one of the sides can follow an event, because nothing is decided by what
    ///   is written there
    record Split(TransactionFootprint transaction, boolean told) implements Finding {}

    /// A name that should have led somewhere.
    record Untold(Unresolved gap) implements Finding {}

    /// Calls of a file whose target could not be told.
    record UntoldCalls(CallTally calls) implements Finding {}

    /// A commit that touches both sides.
    record Changed(Commit commit) implements Finding {}

    /// A route that no test reaches.
    record Untested(Route route) implements Finding {}
}
