package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;

/// What crosses a boundary, kind by kind, as terms: Σ pₖ·shareₖ / Σ pₖ in points of a hundred.
///
/// A term's value is the share of its kind that crosses and its contribution the points that it
/// accounts for. A kind of which there is nothing, neither inside nor across, is absent: a share of
/// nothing is not defined.
///
/// @param terms of the kinds that there are
/// @param absent the kinds that there are none of
/// @param points sum of the contributions, 0..100
record CrossingShare(List<Term<ReferenceKind>> terms, List<ReferenceKind> absent, double points) {

    /// What is inside and across a boundary.
    interface Amounts {

        /// Weight of the references of a kind on the inside.
        double internal(ReferenceKind kind);

        /// Weight of those that cross.
        double crossing(ReferenceKind kind);

        /// How many cross.
        int crossingCount(ReferenceKind kind);
    }

    static CrossingShare of(Amounts amounts, Weights weights) {
        List<ReferenceKind> absent = new ArrayList<>();
        List<ReferenceKind> present = new ArrayList<>();
        double total = 0;
        for (ReferenceKind kind : ReferenceKind.values()) {
            boolean touched = amounts.internal(kind) > 0 || amounts.crossing(kind) > 0;
            (touched ? present : absent).add(kind);
            total += touched ? weights.of(kind).weight() : 0;
        }
        List<Term<ReferenceKind>> terms = new ArrayList<>();
        double sum = 0;
        for (ReferenceKind kind : present) {
            double crossing = amounts.crossing(kind);
            double share = crossing / (crossing + amounts.internal(kind));
            double weight = weights.of(kind).weight();
            double points = total > 0 ? 100 * weight * share / total : 0;
            terms.add(new Term<>(kind, amounts.crossingCount(kind), share, weight, points));
            sum += points;
        }
        return new CrossingShare(terms, absent, Math.clamp(sum, 0, 100));
    }
}
