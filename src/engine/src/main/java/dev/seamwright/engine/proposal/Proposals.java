package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.naming.Naming;
import dev.seamwright.engine.proposal.Leiden.Effort;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import org.jspecify.annotations.Nullable;

import java.util.SortedMap;
import java.util.TreeMap;

/// All evidence about a monolith, ready to be cut as finely as anybody likes. Immutable to its
/// users; any number of threads may ask it.
public final class Proposals {

    /// A number of contexts that the first try misses is looked for at so many finer resolutions.
    private static final int TRIES = 6;

    /// Nobody is helped by many more groups than are wanted, however clear each of them is.
    private static final double MOST_OF_WANTED = 1.25;

    private final Weights weights;
    private final Nodes nodes;
    private final Vocabulary vocabulary;
    private final Ties ties;
    private final Grouping grouping;
    private final Resolutions resolutions;
    private final Naming naming;
    private @Nullable Reasoning reasoning;

    Proposals(ReferenceGraph graph, Weights weights, Pins pins, Cancellation cancellation) {

        this.weights = weights;
        nodes = new Nodes(graph, pins);
        vocabulary = new Vocabulary(new WordCount(nodes));
        cancellation.check();
        ties = Ties.of(nodes, vocabulary, weights);
        cancellation.check();
        grouping = new Grouping(nodes, vocabulary, ties);
        resolutions = new Resolutions(nodes, grouping.leiden());
        naming = Naming.of(graph);
    }

    /// The contexts that this evidence falls into.
    public Proposal at(Granularity granularity, Cancellation cancellation) {
        Groups groups =
                switch (granularity) {
                    case Granularity.Grain grain -> around(grain, cancellation);
                    case Granularity.Count count -> exactly(count, cancellation);
                };
        return Proposal.of(nodes, new Placement(nodes, groups), naming);
    }

    private Groups around(Granularity granularity, Cancellation cancellation) {
        double resolution = resolutions.around(granularity, cancellation);
        int most = (int) Math.ceil(MOST_OF_WANTED * resolutions.wanted(granularity));
        return grouping.at(
                        resolution, resolutions.least(granularity), Effort.THOROUGH, cancellation)
                .joined(most, grouping.ties(), resolution);
    }

    /// Refining and clearing away dust may leave fewer groups than there were, so that a finer
    /// resolution is tried; what is too many is joined.
    private Groups exactly(Granularity.Count wanted, Cancellation cancellation) {
        int least = resolutions.least(wanted);
        int first = resolutions.first(wanted, cancellation);
        double resolution = Resolutions.resolution(first);
        Groups best = grouping.at(resolution, least, Effort.THOROUGH, cancellation);
        for (int more = 1; more < TRIES && best.count() < wanted.contexts(); more++) {
            double finer = Resolutions.resolution(first + more);
            Groups tried = grouping.at(finer, least, Effort.THOROUGH, cancellation);
            best = tried.count() > best.count() ? tried : best;
        }
        return best.joined(wanted.contexts(), grouping.ties(), resolution);
    }

    /// Why an element or table is in its context of a scenario, which may be any over the same
    /// monolith, and what speaks for others.
    public Reasons reasons(Scenario scenario, NodeId node) {
        return reasoning().of(scenario, nodes.graph().unitOf(node));
    }

    /// What each context of a scenario is made around.
    public SortedMap<ContextId, ContextReasons> reasons(Scenario scenario) {
        ContextReasoning reasoning = new ContextReasoning(nodes.graph(), scenario);
        SortedMap<ContextId, ContextReasons> reasons = new TreeMap<>();
        scenario.contexts().forEach(each -> reasons.put(each.id(), reasoning.of(each.id())));
        return reasons;
    }

    private synchronized Reasoning reasoning() {
        Reasoning made = reasoning;
        if (made == null) {
            made = new Reasoning(nodes, vocabulary, ties);
            reasoning = made;
        }
        return made;
    }

    /// The priorities under which the evidence was gathered.
    public Weights weights() {
        return weights;
    }

    /// The facts that the evidence comes from.
    public ReferenceGraph graph() {
        return nodes.graph();
    }

    /// How many ties there are: what one cut costs grows with it.
    public int ties() {
        return ties.ties().size();
    }

    /// Where another way to cut puts every unit of the graph: units with the same number are
    /// together, those with −1 are nowhere. Contexts are about as many as `like` asks for.
    public int[] places(Granularity like, Variation variation, Cancellation cancellation) {
        boolean same = variation.weights().equals(weights);
        Grouping varied =
                same ? grouping : new Grouping(nodes, vocabulary, ties.under(variation.weights()));
        double resolution =
                resolutions.around(like, cancellation)
                        * StrictMath.pow(Resolutions.STEP, variation.finer());
        Groups groups =
                varied.at(
                        resolution,
                        resolutions.least(like),
                        Effort.quick(variation.seed()),
                        cancellation);
        return new Placement(nodes, groups).places();
    }
}
