package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Ties that references make: ln(1 + n) times the kind's priority, divided by the square root of
/// the number of nodes that refer to the same target, so that what is widely used binds less.
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

    /// Ties of code to code.
    Affinity code(Weights weights) {
        return ties(weights, true);
    }

    /// Ties of code to tables and between tables.
    Affinity data(Weights weights) {
        Affinity ties = ties(weights, false);
        double priority = weights.of(ReferenceKind.TRANSACTION).weight() * TRANSACTION_SHARE;
        together.forEach((one, other, n) -> ties.add(one, other, priority * StrictMath.log1p(n)));
        return ties;
    }

    private Affinity ties(Weights weights, boolean code) {
        int[] inDegree = new int[nodes.size()];
        for (Lifted edge : lifted) {
            if (weight(edge, weights, code) > 0) {
                inDegree[edge.to()]++;
            }
        }
        Affinity ties = new Affinity();
        for (Lifted edge : lifted) {
            double weight = weight(edge, weights, code);
            if (weight > 0) {
                ties.add(edge.from(), edge.to(), weight / Math.sqrt(inDegree[edge.to()]));
            }
        }
        return ties;
    }

    private static double weight(Lifted edge, Weights weights, boolean code) {
        double sum = 0;
        for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
            ReferenceKind kind = entry.getKey();
            if (kind != ReferenceKind.TRANSACTION && kind.isCode() == code) {
                sum += weights.of(kind).weight() * StrictMath.log1p(entry.getValue());
            }
        }
        return sum;
    }
}
