package dev.seamwright.export.proposal;

import dev.seamwright.engine.proposal.ContextReasons;
import dev.seamwright.engine.proposal.Proposal;
import dev.seamwright.engine.proposal.Proposals;
import dev.seamwright.engine.stability.Stability;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// A proposal with all that is told of it.
///
/// @param scenario what is proposed, under its name
/// @param reasons by context
public record ProposalSubject(
        Proposals prepared,
        Proposal proposal,
        Scenario scenario,
        Stability stability,
        SortedMap<ContextId, ContextReasons> reasons) {

    /// The units of a context, or those that belong to none.
    public List<NodeId> members(Optional<ContextId> context) {
        return prepared.graph().units().stream()
                .filter(unit -> scenario.ownerOf(unit).equals(context))
                .toList();
    }

    /// How many of some units are tables.
    public static int tables(List<NodeId> members) {
        return (int) members.stream().filter(TableId.class::isInstance).count();
    }
}
