package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.benchmarks.proposal.Method;
import dev.seamwright.benchmarks.proposal.Sample;
import dev.seamwright.benchmarks.proposal.Things;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import java.util.Map;
import java.util.TreeMap;

/// The product's own default.
public record Proposal() implements Method {

    @Override
    public String name() {
        return "Proposal";
    }

    @Override
    public boolean isRandom() {
        return false;
    }

    @Override
    public Map<NodeId, String> cut(Sample sample, int seed) {
        Scenario proposed =
                Proposer.of(sample.graph(), Weights.dataFirst())
                        .propose(sample.name(), Cancellation.NEVER);
        Map<NodeId, String> units = new TreeMap<>();
        for (NodeId unit : sample.graph().units()) {
            proposed.ownerOf(unit).ifPresent(id -> units.put(unit, id.toString()));
        }
        return new Things(sample.graph()).majority(units);
    }
}
