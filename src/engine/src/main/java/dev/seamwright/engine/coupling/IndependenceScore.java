package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Weights;

/// Independence of one context: 100 less what crossing references take off, so that the
/// contributions of its terms add up to 100 − value.
///
/// With no term left nothing crosses and the value is 100, as it is for a context to which nothing
/// belongs: the ranking puts that last.
final class IndependenceScore {

    private IndependenceScore() {}

    static Score<ReferenceKind> of(Tally tally, int context, Weights weights) {
        CrossingShare lost = CrossingShare.of(new OfContext(tally, context), weights);
        return new Score<>(100 - lost.points(), lost.terms(), lost.absent());
    }

    private record OfContext(Tally tally, int context) implements CrossingShare.Amounts {

        @Override
        public double internal(ReferenceKind kind) {
            return tally.internal(context, kind);
        }

        @Override
        public double crossing(ReferenceKind kind) {
            return tally.crossing(context, kind);
        }

        @Override
        public int crossingCount(ReferenceKind kind) {
            return tally.crossingCount(context, kind);
        }
    }
}
