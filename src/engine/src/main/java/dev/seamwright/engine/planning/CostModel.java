package dev.seamwright.engine.planning;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Priority;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Weights;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads off a scenario what its order of extraction will be charged.
///
/// References weigh ln(1 + n) per pair and kind times the architect's priority, [Priority#NORMAL]
/// being one. Tables written in one transaction are left out: they are no adapter, and count in the
/// risk and as bridges.
final class CostModel {

    /// A context of risk 100 costs, for every step that it comes earlier, as much as this many
    /// times the adapters of an average context.
    private static final double RISK_RATE = 4;

    private final List<ContextId> contexts;
    private final double[][] between;
    private final double[] rest;
    private final BitSet kernels = new BitSet();
    private final Map<NodeId, BitSet> writers = new TreeMap<>();

    private CostModel(List<ContextId> contexts) {
        this.contexts = contexts;
        between = new double[contexts.size()][contexts.size()];
        rest = new double[contexts.size()];
    }

    /// @param seams of every context that is to be ordered, in the order of their contexts
    static Costs of(ReferenceGraph graph, Ownership owners, Weights weights, List<Seam> seams) {
        List<ContextId> contexts = seams.stream().map(Seam::context).toList();
        CostModel model = new CostModel(contexts);
        for (Edge edge : graph.edges()) {
            int from = model.position(owners.of(edge.from()));
            int to = model.position(owners.of(edge.to()));
            model.charge(from, to, weight(edge, weights));
            if (edge.count(ReferenceKind.WRITE) > 0) {
                int side = from < 0 ? contexts.size() : from;
                model.writers.computeIfAbsent(edge.to(), k -> new BitSet()).set(side);
            }
        }
        return model.costs(seams);
    }

    private int position(@Nullable ContextId context) {
        return context == null ? -1 : contexts.indexOf(context);
    }

    private void charge(int from, int to, double weight) {
        if (from == to) {
            return;
        }
        if (from >= 0 && to >= 0) {
            between[from][to] += weight;
            between[to][from] += weight;
        } else {
            rest[Math.max(from, to)] += weight;
        }
    }

    private static double weight(Edge edge, Weights weights) {
        double sum = 0;
        for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
            if (entry.getKey() != ReferenceKind.TRANSACTION) {
                double priority = weights.of(entry.getKey()).weight() / Priority.NORMAL.weight();
                sum += priority * StrictMath.log1p(entry.getValue());
            }
        }
        return sum;
    }

    private Costs costs(List<Seam> seams) {
        int n = contexts.size();
        for (int context = 0; context < n; context++) {
            kernels.set(context, seams.get(context).role() == Seam.Role.SHARED_CODE);
        }
        double all = 0;
        long[][] adapters = new long[n][n];
        long[] toRest = new long[n];
        for (int one = 0; one < n; one++) {
            toRest[one] = Costs.toUnits(rest[one]);
            all += rest[one];
            for (int other = 0; other < n; other++) {
                adapters[one][other] = kernels.get(other) ? 0 : Costs.toUnits(between[one][other]);
                all += between[one][other];
            }
        }
        double rate = RISK_RATE * Math.max(1, n == 0 ? 0 : all / n);
        long[] risk = new long[n];
        double highest = seams.stream().mapToDouble(seam -> seam.risk().value()).max().orElse(0);
        for (int context = 0; context < n; context++) {
            double own = seams.get(context).risk().value();
            risk[context] = Costs.toUnits(rate * (kernels.get(context) ? highest : own) / 100);
        }
        List<BitSet> bridges = new ArrayList<>(writers.values());
        bridges.removeIf(sides -> sides.cardinality() < 2);
        return new Costs(adapters, toRest, risk, bridges);
    }
}
