package dev.seamwright.engine.planning;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Priority;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Weights;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    private final BitSet owners = new BitSet();
    private final List<BitSet> users;
    private final Map<NodeId, BitSet> writers = new TreeMap<>();

    private CostModel(List<ContextId> contexts) {
        this.contexts = contexts;
        between = new double[contexts.size()][contexts.size()];
        rest = new double[contexts.size()];
        users = Stream.generate(BitSet::new).limit(contexts.size()).toList();
    }

    static Costs of(ReferenceGraph graph, Ownership owners, Weights weights, Scores scores) {
        List<ContextId> contexts = scores.seams().stream().map(Seam::context).sorted().toList();
        CostModel model = new CostModel(contexts);
        for (NodeId unit : graph.units()) {
            int owner = model.position(owners.of(unit));
            if (unit instanceof TableId && owner >= 0) {
                model.owners.set(owner);
            }
        }
        for (Edge edge : graph.edges()) {
            int from = model.position(owners.of(edge.from()));
            int to = model.position(owners.of(edge.to()));
            model.charge(from, to, weight(edge, weights));
            if (from >= 0 && to >= 0 && from != to) {
                model.users.get(to).set(from);
            }
            if (edge.count(ReferenceKind.WRITE) > 0) {
                int side = from < 0 ? contexts.size() : from;
                model.writers.computeIfAbsent(edge.to(), k -> new BitSet()).set(side);
            }
        }
        return model.costs(scores);
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
                sum += priority * Math.log1p(entry.getValue());
            }
        }
        return sum;
    }

    private boolean isKernel(int context) {
        return !owners.get(context) && 2 * users.get(context).cardinality() > contexts.size() - 1;
    }

    private Costs costs(Scores scores) {
        int n = contexts.size();
        double all = 0;
        long[][] adapters = new long[n][n];
        long[] toRest = new long[n];
        for (int one = 0; one < n; one++) {
            toRest[one] = Costs.toUnits(rest[one]);
            all += rest[one];
            for (int other = 0; other < n; other++) {
                adapters[one][other] = isKernel(other) ? 0 : Costs.toUnits(between[one][other]);
                all += between[one][other];
            }
        }
        double rate = RISK_RATE * Math.max(1, n == 0 ? 0 : all / n);
        long[] risk = new long[n];
        double highest =
                scores.seams().stream().mapToDouble(seam -> seam.risk().value()).max().orElse(0);
        for (Seam seam : scores.seams()) {
            int context = contexts.indexOf(seam.context());
            double taken = isKernel(context) ? highest : seam.risk().value();
            risk[context] = Costs.toUnits(rate * taken / 100);
        }
        List<BitSet> bridges = new ArrayList<>(writers.values());
        bridges.removeIf(sides -> sides.cardinality() < 2);
        return new Costs(adapters, toRest, risk, bridges);
    }
}
