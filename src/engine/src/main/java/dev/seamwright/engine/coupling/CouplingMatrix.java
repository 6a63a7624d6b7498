package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Weights;

import java.util.List;

/// How strongly every two contexts of a scenario are coupled, in both directions together.
///
/// The coupling of two contexts is 100 × Σ pₖ·shareₖ / Σ pₖ, where the share of a kind is what runs
/// between the two out of that and what lies inside either: the points that independence would lose
/// if there were nothing but these two. 0 where nothing runs between them.
public final class CouplingMatrix {

    private static final int KIND_COUNT = Links.KINDS.size();

    private final List<ContextId> contexts;
    private final Tally tally;
    private final Weights weights;
    private final double[] between;
    private final int[] counts;

    CouplingMatrix(List<ContextId> contexts, Drawn drawn, Links links, Weights weights) {
        this.contexts = contexts;
        this.weights = weights;
        tally = drawn.tally;
        between = new double[contexts.size() * contexts.size() * KIND_COUNT];
        counts = new int[between.length];
        for (int link = 0; link < links.from.length; link++) {
            int from = drawn.owners[links.from[link]];
            int to = drawn.owners[links.to[link]];
            if (from >= 0 && to >= 0 && from != to) {
                int cell = cell(from, to) + links.kind[link];
                between[cell] += links.damped[link];
                counts[cell] += links.count[link];
            }
        }
    }

    /// The contexts, by number.
    public List<ContextId> contexts() {
        return contexts;
    }

    /// The coupling of two contexts with its terms; the order of the two does not matter.
    ///
    /// @throws IllegalArgumentException for one and the same context, or one that is not drawn
    public Score<ReferenceKind> between(ContextId one, ContextId other) {
        int first = contexts.indexOf(one);
        int second = contexts.indexOf(other);
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException("no boundary between " + one + " and " + other);
        }
        CrossingShare share = CrossingShare.of(new OfPair(first, second), weights);
        return new Score<>(share.points(), share.terms(), share.absent());
    }

    /// How many references run between two contexts, co-changes left out.
    public int references(ContextId one, ContextId other) {
        int cell = cell(contexts.indexOf(one), contexts.indexOf(other));
        int sum = 0;
        for (int kind = 0; kind < KIND_COUNT; kind++) {
            sum += Links.KINDS.get(kind) == ReferenceKind.CO_CHANGE ? 0 : counts[cell + kind];
        }
        return sum;
    }

    private int cell(int one, int other) {
        return (Math.min(one, other) * contexts.size() + Math.max(one, other)) * KIND_COUNT;
    }

    private final class OfPair implements CrossingShare.Amounts {

        private final int one;
        private final int other;

        OfPair(int one, int other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public double internal(ReferenceKind kind) {
            return tally.internal(one, kind) + tally.internal(other, kind);
        }

        @Override
        public double crossing(ReferenceKind kind) {
            return between[cell(one, other) + Links.number(kind)];
        }

        @Override
        public int crossingCount(ReferenceKind kind) {
            return counts[cell(one, other) + Links.number(kind)];
        }
    }
}
