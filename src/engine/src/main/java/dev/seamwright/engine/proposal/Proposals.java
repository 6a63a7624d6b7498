package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.naming.Naming;
import dev.seamwright.engine.proposal.Leiden.Effort;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.seam.Weights;

/// All evidence about a monolith, ready to be cut as finely as anybody likes. Immutable to its
/// users; any number of threads may ask it.
public final class Proposals {

    /// A number of contexts that the first try misses is looked for at so many finer resolutions.
    private static final int TRIES = 6;

    /// Nobody is helped by many more groups than are wanted, however clear each of them is.
    private static final double MOST_OF_WANTED = 1.25;

    private final Nodes nodes;
    private final Vocabulary vocabulary;
    private final Ties ties;
    private final Grouping grouping;
    private final Resolutions resolutions;
    private final Naming naming;

    Proposals(ReferenceGraph graph, Weights weights, Pins pins, Cancellation cancellation) {

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
}
