package dev.seamwright.engine.coupling;

import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;

/// Extraction risk of the contexts of one scenario.
///
/// A factor about tables is absent where no tables were imported, one about transactions where none
/// were found, the one about unresolved references where there was nothing to resolve. Change
/// history, traffic and contract tests are not looked at and always absent.
final class RiskScore {

    private final Tally tally;
    private final Weights weights;
    private final boolean tables;
    private final boolean transactions;
    private final Resolution resolution;
    private final int[] companions;

    RiskScore(Compiled compiled, Tally tally, Resolution resolution) {
        this.tally = tally;
        this.resolution = resolution;
        weights = compiled.weights();
        tables = compiled.links().tables() > 0;
        transactions = compiled.hasTransactions();
        companions = Cycles.companions(tally);
    }

    Score<RiskFactor> of(int context) {
        List<RiskFactor> absent = new ArrayList<>();
        double total = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            if (isAnalysed(factor, context)) {
                total += weights.of(factor).weight();
            } else {
                absent.add(factor);
            }
        }
        List<Term<RiskFactor>> terms = new ArrayList<>();
        double sum = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            if (!absent.contains(factor)) {
                double value = value(factor, context);
                double weight = weights.of(factor).weight();
                double points = total > 0 ? 100 * weight * value / total : 0;
                terms.add(new Term<>(factor, measured(factor, context), value, weight, points));
                sum += points;
            }
        }
        return new Score<>(Math.clamp(sum, 0, 100), terms, absent);
    }

    /// Share of the weight of all factors that could be analysed, 0..1; 0 where no factor counts.
    double analysed(int context) {
        double all = 0;
        double analysed = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            double weight = weights.of(factor).weight();
            all += weight;
            analysed += isAnalysed(factor, context) ? weight : 0;
        }
        return all > 0 ? analysed / all : 0;
    }

    private boolean isAnalysed(RiskFactor factor, int context) {
        return switch (factor) {
            case CALLERS_TO_REROUTE, OUTBOUND_ADAPTERS, CONTEXT_CYCLES -> true;
            case SHARED_WRITERS, TABLES_READ_BY_OTHERS, KEYS_CUT -> tables;
            case TRANSACTIONS_SPLIT -> transactions;
            case UNRESOLVED_REFERENCES -> resolution.isKnown(context);
            case CHANGED_TOGETHER, CRITICALITY, CONTRACT_COVERAGE -> false;
        };
    }

    private double value(RiskFactor factor, int context) {
        return switch (factor) {
            case CALLERS_TO_REROUTE -> Saturation.of(factor, tally.inbound[context]);
            case OUTBOUND_ADAPTERS -> Saturation.of(factor, tally.outbound[context]);
            case UNRESOLVED_REFERENCES -> resolution.unresolvedShare(context);
            case SHARED_WRITERS,
                    TABLES_READ_BY_OTHERS,
                    KEYS_CUT,
                    TRANSACTIONS_SPLIT,
                    CONTEXT_CYCLES ->
                    Saturation.of(factor, measured(factor, context));
            case CHANGED_TOGETHER, CRITICALITY, CONTRACT_COVERAGE -> 0;
        };
    }

    private double measured(RiskFactor factor, int context) {
        return switch (factor) {
            case CALLERS_TO_REROUTE -> tally.inboundCount[context];
            case OUTBOUND_ADAPTERS -> tally.outboundCount[context];
            case SHARED_WRITERS -> tally.sharedWriters[context];
            case TABLES_READ_BY_OTHERS -> tally.tablesRead[context];
            case KEYS_CUT -> tally.keysCut(context);
            case TRANSACTIONS_SPLIT -> tally.splitTransactions[context];
            case CONTEXT_CYCLES -> companions[context];
            case UNRESOLVED_REFERENCES -> resolution.unresolved(context);
            case CHANGED_TOGETHER, CRITICALITY, CONTRACT_COVERAGE -> 0;
        };
    }
}
