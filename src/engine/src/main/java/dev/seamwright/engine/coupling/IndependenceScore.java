package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;

/// Independence of one context: 100 less what crossing references take off.
///
/// A term's value is the share of its kind that crosses and its contribution the points that this
/// takes off, so that the contributions add up to 100 − value. A kind of which the context has
/// nothing, neither inside nor across, is absent: a share of nothing is not defined. With no term
/// left nothing crosses and the value is 100, as it is for a context to which nothing belongs: the
/// ranking puts that last.
final class IndependenceScore {

    private IndependenceScore() {}

    static Score<ReferenceKind> of(Tally tally, int context, Weights weights) {
        List<ReferenceKind> absent = new ArrayList<>();
        List<ReferenceKind> present = new ArrayList<>();
        double total = 0;
        for (ReferenceKind kind : ReferenceKind.values()) {
            boolean touched =
                    tally.internal(context, kind) > 0 || tally.crossing(context, kind) > 0;
            (touched ? present : absent).add(kind);
            total += touched ? weights.of(kind).weight() : 0;
        }
        List<Term<ReferenceKind>> terms = new ArrayList<>();
        double lost = 0;
        for (ReferenceKind kind : present) {
            double crossing = tally.crossing(context, kind);
            double share = crossing / (crossing + tally.internal(context, kind));
            double weight = weights.of(kind).weight();
            double points = total > 0 ? 100 * weight * share / total : 0;
            terms.add(new Term<>(kind, tally.crossingCount(context, kind), share, weight, points));
            lost += points;
        }
        return new Score<>(Math.clamp(100 - lost, 0, 100), terms, absent);
    }
}
