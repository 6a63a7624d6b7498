package dev.seamwright.engine.comparison;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Effect;

import java.util.List;
import java.util.Optional;

/// Elements or tables that go the same way on the road from one scenario to another.
///
/// @param from the context of the first scenario that they leave; empty for none
/// @param to the context of the second scenario that they join; empty for none
/// @param place the file, or of a large difference the folder, that holds all of them; empty for
///   tables, and where everything that goes this way is taken together
/// @param members by identity, at least one
/// @param effect what it changes in the first scenario when only these move; absent where a
///   difference is too large to try every part of it
public record Moves(
        Optional<ContextId> from,
        Optional<ContextId> to,
        String place,
        List<NodeId> members,
        Optional<Effect> effect) {

    /// Copies, so that nothing changes afterwards.
    public Moves {
        members = List.copyOf(members);
    }

    /// How much changes: references, transactions and keys that begin or cease to cross.
    public int extent() {
        return effect.map(
                        each ->
                                each.crossingGained()
                                        + each.crossingLost()
                                        + each.transactionsSplit()
                                        + each.transactionsHealed()
                                        + each.keysCut()
                                        + each.keysHealed())
                .orElse(0);
    }
}
