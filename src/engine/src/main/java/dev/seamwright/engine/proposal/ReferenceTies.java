package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Ties that references make.
///
/// What does not depend on priorities is worked out once.
final class ReferenceTies {

    /// A transaction is a reason to keep tables together, but the busiest ones run through every
    /// area; at full priority a single checkout would decide the whole cut.
    private static final double TRANSACTION_SHARE = 0.3;

    private final Nodes nodes;
    private final List<Lifted> lifted = new ArrayList<>();
    private final Affinity together = new Affinity();

    /// An edge between two nodes, with its references by kind.
    private record Lifted(int from, int to, Map<ReferenceKind, Integer> counts) {}

    ReferenceTies(Nodes nodes) {
        this.nodes = nodes;
        for (Edge edge : nodes.graph().edges()) {
            int from = nodes.of(edge.from());
            int to = nodes.of(edge.to());
            if (from >= 0 && to >= 0) {
                lifted.add(new Lifted(from, to, edge.counts()));
            }
        }
        nodes.graph().transactions().forEach(this::addTogether);
    }

    /// Every table that a transaction writes gets one tie in all, spread over the others.
    private void addTogether(TransactionFootprint footprint) {
        together.addAll(footprint.writes().stream().map(nodes::of).toList());
    }

    /// Ties of code to code: ln(1 + n) for n references in either direction. By which kind one
    /// piece of code uses another says little about where it belongs (weighing kinds by their
    /// priorities was tried, and brought the cuts of no system nearer to its experts'), so that
    /// kinds count alike, but for those that the architect ignores.
    Affinity code(Weights weights) {
        Affinity counts = new Affinity();
        for (Lifted edge : lifted) {
            counts.add(edge.from(), edge.to(), count(edge, weights));
        }
        Affinity ties = new Affinity();
        counts.forEach((one, other, n) -> ties.add(one, other, StrictMath.log1p(n)));
        return ties;
    }

    /// Ties of code to tables and between tables: ln(1 + n) times the kind's priority, n references
    /// from one unit to another.
    Affinity data(Weights weights) {
        Affinity ties = new Affinity();
        for (Lifted edge : lifted) {
            ties.add(edge.from(), edge.to(), weight(edge, weights));
        }
        double priority = weights.of(ReferenceKind.TRANSACTION).weight() * TRANSACTION_SHARE;
        together.forEach((one, other, n) -> ties.add(one, other, priority * StrictMath.log1p(n)));
        return ties;
    }

    private static int count(Lifted edge, Weights weights) {
        int count = 0;
        for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
            ReferenceKind kind = entry.getKey();
            count += kind.isCode() && weights.of(kind).weight() > 0 ? entry.getValue() : 0;
        }
        return count;
    }

    private static double weight(Lifted edge, Weights weights) {
        double sum = 0;
        for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
            ReferenceKind kind = entry.getKey();
            if (kind != ReferenceKind.TRANSACTION && !kind.isCode()) {
                sum += weights.of(kind).weight() * StrictMath.log1p(entry.getValue());
            }
        }
        return sum;
    }
}
