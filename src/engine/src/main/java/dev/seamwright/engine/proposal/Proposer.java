package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

/// Proposes contexts for a monolith. The same graph, weights and pins always give the same
/// proposals.
public final class Proposer {

    private final ReferenceGraph graph;
    private final Weights weights;
    private final Pins pins;

    private Proposer(ReferenceGraph graph, Weights weights, Pins pins) {
        this.graph = graph;
        this.weights = weights;
        this.pins = pins;
    }

    /// A proposer for one monolith, free to put everything anywhere.
    public static Proposer of(ReferenceGraph graph, Weights weights) {
        return new Proposer(graph, weights, Pins.NONE);
    }

    /// This proposer bound to what the architect has fixed: no pin moves, and contexts grow around
    /// pins.
    public Proposer around(Pins fixed) {
        return new Proposer(graph, weights, fixed);
    }

    /// Gathers the evidence, which does not depend on how finely the monolith is cut.
    public Proposals prepare(Cancellation cancellation) {
        return new Proposals(graph, weights, pins, cancellation);
    }

    /// One proposal, as finely cut as the size of the monolith asks for. What nothing ties to
    /// anything stays unassigned rather than being guessed.
    public Scenario propose(String scenarioName, Cancellation cancellation) {
        return prepare(cancellation)
                .at(Granularity.Grain.MEDIUM, cancellation)
                .scenario(scenarioName);
    }
}
