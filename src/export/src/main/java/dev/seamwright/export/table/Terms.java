package dev.seamwright.export.table;

import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The terms of a score as objects, with what was counted and how it was weighed.
final class Terms {

    private Terms() {}

    static <K extends Enum<K>> List<Object> of(Score<K> score) {
        List<Object> terms = new ArrayList<>();
        for (Term<K> term : score.terms()) {
            terms.add(of(term));
        }
        return terms;
    }

    static Map<String, Object> of(Term<?> term) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", FactKind.lower(term.kind()));
        object.put("measured", term.measured());
        object.put("value", term.value());
        object.put("weight", term.weight());
        object.put("contribution", term.contribution());
        return object;
    }

    static <K extends Enum<K>> List<Object> absent(Score<K> score) {
        return new ArrayList<>(score.absent().stream().map(FactKind::lower).toList());
    }

    /// To a hundredth: enough to compare, without the noise of the last bits.
    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
