package dev.seamwright.engine.coupling;

import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;

/// Extraction risk: the weighted mean of what was measured.
final class RiskScore {

    private RiskScore() {}

    static Score<RiskFactor> of(RiskMeasure measure, int context, Weights weights) {
        List<RiskFactor> absent = new ArrayList<>();
        double total = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            if (measure.isAnalysed(factor, context)) {
                total += weights.of(factor).weight();
            } else {
                absent.add(factor);
            }
        }
        List<Term<RiskFactor>> terms = new ArrayList<>();
        double sum = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            if (measure.isAnalysed(factor, context)) {
                double value = measure.value(factor, context);
                double weight = weights.of(factor).weight();
                double points = total > 0 ? 100 * weight * value / total : 0;
                double counted = measure.measured(factor, context);
                terms.add(new Term<>(factor, counted, value, weight, points));
                sum += points;
            }
        }
        return new Score<>(Math.clamp(sum, 0, 100), terms, absent);
    }

    /// Share of the weight of all factors that could be analysed, 0..1; 0 where no factor counts.
    static double analysed(RiskMeasure measure, int context, Weights weights) {
        double all = 0;
        double analysed = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            double weight = weights.of(factor).weight();
            all += weight;
            analysed += measure.isAnalysed(factor, context) ? weight : 0;
        }
        return all > 0 ? analysed / all : 0;
    }
}
