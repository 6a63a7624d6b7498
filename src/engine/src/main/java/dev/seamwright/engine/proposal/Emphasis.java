package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Weights;

import java.util.Arrays;
import java.util.function.Predicate;

/// How much the ties of each kind weigh together.
///
/// The figures are for the default priorities. They are the same for every monolith and were chosen
/// on public systems whose cut is known (docs/accuracy.md). Other priorities scale them: twice the
/// mean priority of the kinds of reference behind a kind of tie is twice its weight.
final class Emphasis {

    private static final Weights USUAL = Weights.dataFirst();

    private final Weights weights;

    Emphasis(Weights weights) {
        this.weights = weights;
    }

    /// 0 for what the architect ignores. Ties of data are few: with a fifth of the weight of code
    /// they bind a table about as much as code binds it.
    double of(TieKind kind) {
        return switch (kind) {
            case CODE -> 1.0 * against(ReferenceKind::isCode);
            case DATA -> 0.2 * against(Emphasis::isOfData);
            case HISTORY -> 0.5 * against(ReferenceKind.CO_CHANGE::equals);
            case FILES -> 0.3;
            case WORDS, TESTS -> 0.1;
            case FOLDERS -> 6;
        };
    }

    private static boolean isOfData(ReferenceKind kind) {
        return !kind.isCode() && kind != ReferenceKind.CO_CHANGE;
    }

    private double against(Predicate<ReferenceKind> kinds) {
        return sum(weights, kinds) / sum(USUAL, kinds);
    }

    private static double sum(Weights weights, Predicate<ReferenceKind> kinds) {
        return Arrays.stream(ReferenceKind.values())
                .filter(kinds)
                .mapToDouble(kind -> weights.of(kind).weight())
                .sum();
    }
}
