package dev.seamwright.engine.coupling;

import dev.seamwright.model.seam.RiskFactor;

/// Brings counts without an upper bound to 0..1 by x / (x + h). The half-point h is the amount of
/// work at which a step stops being small: it is the same for every monolith, so that a figure can
/// be compared between two of them.
final class Saturation {

    private Saturation() {}

    /// Half-points: damped reference weight for callers and adapters (twenty pairs of code that use
    /// each other about twice), tables, keys, transactions and contexts for the others.
    private static double halfPoint(RiskFactor factor) {
        return switch (factor) {
            case CALLERS_TO_REROUTE, OUTBOUND_ADAPTERS -> 20;
            case SHARED_WRITERS, TRANSACTIONS_SPLIT -> 2;
            case TABLES_READ_BY_OTHERS, KEYS_CUT, CONTEXT_CYCLES -> 4;
            case CHANGED_TOGETHER, CRITICALITY, CONTRACT_COVERAGE, UNRESOLVED_REFERENCES ->
                    throw new IllegalArgumentException(factor + " is a share already");
        };
    }

    static double of(RiskFactor factor, double amount) {
        return amount / (amount + halfPoint(factor));
    }

    /// A share that is trusted the more the more it rests on: part / (whole + h), with h = 24, two
    /// pieces of work a month for a year. Of a context that hardly ever changes, even one that only
    /// changes together with others, there is little to coordinate.
    static double ofShare(int part, int whole) {
        return part / (whole + 24.0);
    }
}
