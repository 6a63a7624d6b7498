package dev.seamwright.export.plan;

import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Term;

import java.util.Comparator;
import java.util.List;

/// Risk factors in words.
final class RiskWords {

    private RiskWords() {}

    static String name(Phrases phrases, RiskFactor factor) {
        return phrases.text("risk." + factor.name());
    }

    /// Terms that contribute, the heaviest first.
    static List<Term<RiskFactor>> heaviest(Score<RiskFactor> risk) {
        return risk.terms().stream()
                .filter(term -> term.contribution() > 0)
                .sorted(Comparator.comparingDouble((Term<RiskFactor> term) -> -term.contribution()))
                .toList();
    }

    /// The names of the heaviest ones.
    static List<String> mostly(Phrases phrases, Score<RiskFactor> risk, int limit) {
        return heaviest(risk).stream()
                .limit(limit)
                .map(term -> name(phrases, term.kind()))
                .toList();
    }
}
