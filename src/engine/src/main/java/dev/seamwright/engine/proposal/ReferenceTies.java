package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.seam.Weights;

import java.util.List;
import java.util.Map;

/// Ties that references make: ln(1 + n) times the kind's priority, divided by the square root of
/// the number of nodes that refer to the same target, so that what is widely used binds less.
final class ReferenceTies {

    /// A transaction is a reason to keep tables together, but the busiest ones run through every
    /// area; at full priority a single checkout would decide the whole cut.
    private static final double TRANSACTION_SHARE = 0.3;

    private final Nodes nodes;
    private final Weights weights;

    ReferenceTies(Nodes nodes, Weights weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /// Ties of code to code.
    Affinity code() {
        return ties(true);
    }

    /// Ties of code to tables and between tables.
    Affinity data() {
        Affinity ties = ties(false);
        addTransactions(ties);
        return ties;
    }

    private Affinity ties(boolean code) {
        int[] inDegree = new int[nodes.size()];
        for (Edge edge : nodes.graph().edges()) {
            if (weight(edge, code) > 0) {
                inDegree[nodes.of(edge.to())]++;
            }
        }
        Affinity ties = new Affinity();
        for (Edge edge : nodes.graph().edges()) {
            double weight = weight(edge, code);
            if (weight > 0) {
                int to = nodes.of(edge.to());
                ties.add(nodes.of(edge.from()), to, weight / Math.sqrt(inDegree[to]));
            }
        }
        return ties;
    }

    /// What an edge weighs; nothing where one of its ends takes no part.
    private double weight(Edge edge, boolean code) {
        double sum = 0;
        if (nodes.of(edge.from()) >= 0 && nodes.of(edge.to()) >= 0) {
            for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
                ReferenceKind kind = entry.getKey();
                if (kind != ReferenceKind.TRANSACTION && kind.isCode() == code) {
                    sum += weights.of(kind).weight() * StrictMath.log1p(entry.getValue());
                }
            }
        }
        return sum;
    }

    /// Every table that a transaction writes gets one tie in all, spread over the others.
    private void addTransactions(Affinity ties) {
        Affinity together = new Affinity();
        for (TransactionFootprint footprint : nodes.graph().transactions()) {
            List<TableId> writes = footprint.writes();
            for (int one = 0; one < writes.size(); one++) {
                for (int other = one + 1; other < writes.size(); other++) {
                    together.add(
                            nodes.of(writes.get(one)),
                            nodes.of(writes.get(other)),
                            1.0 / (writes.size() - 1));
                }
            }
        }
        double priority = weights.of(ReferenceKind.TRANSACTION).weight() * TRANSACTION_SHARE;
        together.forEach((one, other, n) -> ties.add(one, other, priority * StrictMath.log1p(n)));
    }
}
