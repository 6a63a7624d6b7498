package dev.seamwright.engine.proposal;

import dev.seamwright.engine.proposal.Leiden.Effort;
import dev.seamwright.model.progress.Cancellation;

/// The way from evidence to groups: modularity finds them, every node moves to where most speaks
/// for it, and dust joins its best neighbour.
final class Grouping {

    private final Nodes nodes;
    private final Vocabulary vocabulary;
    private final Ties ties;
    private final Leiden leiden;
    private final Neighbours neighbours;

    Grouping(Nodes nodes, Vocabulary vocabulary, Ties ties) {
        this.nodes = nodes;
        this.vocabulary = vocabulary;
        this.ties = ties;
        int pins = nodes.pinned().size();
        leiden = new Leiden(ties.size(), ties.ties(), pins, this::pin);
        neighbours = new Neighbours(ties.size(), ties.ties());
    }

    /// The pin of a node; anchors have none.
    private int pin(int node) {
        return node < nodes.size() ? nodes.pin(node) : Groups.NONE;
    }

    Leiden leiden() {
        return leiden;
    }

    Affinity ties() {
        return ties.ties();
    }

    /// Groups at a resolution, with more or less effort.
    ///
    /// @param least groups that weigh less are dust
    Groups at(double resolution, int least, Effort effort, Cancellation cancellation) {
        int[] found = leiden.groups(resolution, effort, cancellation);
        int[] ordered = Dust.last(found, nodes, least);
        int larger = Dust.count(ordered, nodes, least);
        int[] refined = new Refinement(nodes, vocabulary, neighbours, larger).refined(ordered);
        cancellation.check();
        return Groups.of(refined, nodes).withoutDust(ties.ties(), least);
    }
}
