package dev.seamwright.export.table;

import static dev.seamwright.export.table.FactKind.lower;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The seams of a scenario, candidates before shared code and the safest extraction first, with the
/// terms of their scores.
public final class Ranking {

    private final Scenario scenario;
    private final Scores scores;

    public Ranking(Scenario scenario, Scores scores) {
        this.scenario = scenario;
        this.scores = scores;
    }

    /// The figures of each seam without their terms.
    public Sheet figures() {
        List<String> columns = figureColumns();
        return new Sheet(columns, () -> scores.seams().stream().map(this::figures));
    }

    /// The figures, and for every risk factor and kind of reference how many points it accounts
    /// for. A cell is empty where it was not analysed.
    public Sheet terms() {
        List<String> columns = new ArrayList<>(figureColumns());
        for (RiskFactor factor : RiskFactor.values()) {
            columns.add("risk_" + lower(factor).replace('-', '_'));
        }
        for (ReferenceKind kind : ReferenceKind.values()) {
            columns.add("lost_to_" + lower(kind).replace('-', '_'));
        }
        return new Sheet(columns, () -> scores.seams().stream().map(this::withTerms));
    }

    /// Everything, terms with what was counted and how it was weighed, as JSON.
    ///
    /// @throws IOException if the receiver cannot take it
    public void writeJson(Appendable out) throws IOException {
        List<Object> seams = new ArrayList<>();
        for (Seam seam : scores.seams()) {
            Map<String, Object> object = new LinkedHashMap<>();
            List<Object> figures = figures(seam);
            for (int i = 0; i < figures.size(); i++) {
                object.put(figureColumns().get(i), figures.get(i));
            }
            object.put("risk_terms", terms(seam.risk()));
            object.put("risk_not_analysed", absent(seam.risk()));
            object.put("independence_terms", terms(seam.independence()));
            object.put("independence_not_analysed", absent(seam.independence()));
            seams.add(object);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("scenario", scenario.name());
        whole.put("crossing", scores.crossing());
        whole.put("unassigned", scores.unassigned());
        whole.put("seams", seams);
        Json.write(whole, out);
        out.append('\n');
    }

    private static List<String> figureColumns() {
        return List.of(
                "rank",
                "context",
                "risk",
                "independence",
                "confidence",
                "elements",
                "tables",
                "lines",
                "routes",
                "crossing",
                "role");
    }

    private List<Object> figures(Seam seam) {
        return List.of(
                scores.seams().indexOf(seam) + 1,
                name(seam.context()),
                rounded(seam.risk().value()),
                rounded(seam.independence().value()),
                rounded(seam.confidence()),
                seam.size().elements(),
                seam.size().tables(),
                seam.size().lines(),
                seam.size().routes(),
                seam.size().crossing(),
                lower(seam.role()));
    }

    private List<Object> withTerms(Seam seam) {
        List<Object> cells = new ArrayList<>(figures(seam));
        Map<RiskFactor, Object> risks = points(seam.risk());
        for (RiskFactor factor : RiskFactor.values()) {
            cells.add(risks.getOrDefault(factor, ""));
        }
        Map<ReferenceKind, Object> kinds = points(seam.independence());
        for (ReferenceKind kind : ReferenceKind.values()) {
            cells.add(kinds.getOrDefault(kind, ""));
        }
        return cells;
    }

    private static <K extends Enum<K>> Map<K, Object> points(Score<K> score) {
        Map<K, Object> points = new TreeMap<>();
        score.terms().forEach(term -> points.put(term.kind(), rounded(term.contribution())));
        return points;
    }

    private static <K extends Enum<K>> List<Object> terms(Score<K> score) {
        List<Object> terms = new ArrayList<>();
        for (Term<K> term : score.terms()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("kind", lower(term.kind()));
            object.put("measured", term.measured());
            object.put("value", term.value());
            object.put("weight", term.weight());
            object.put("contribution", term.contribution());
            terms.add(object);
        }
        return terms;
    }

    private static <K extends Enum<K>> List<Object> absent(Score<K> score) {
        return new ArrayList<>(score.absent().stream().map(FactKind::lower).toList());
    }

    private String name(ContextId id) {
        return scenario.context(id).map(Context::name).orElseGet(id::toString);
    }

    /// To a hundredth: enough to compare, without the noise of the last bits.
    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
