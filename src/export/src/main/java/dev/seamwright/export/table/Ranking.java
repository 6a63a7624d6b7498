package dev.seamwright.export.table;

import static dev.seamwright.export.table.FactKind.lower;

import dev.seamwright.engine.coupling.RankRange;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The seams of a scenario, candidates before shared code and the safest extraction first, with the
/// terms of their scores.
public final class Ranking {

    /// So many of the figures are shown to people as they are.
    private static final int FOR_PEOPLE = 11;

    private final Scenario scenario;
    private final Scores scores;
    private final SortedMap<ContextId, RankRange> ranks;
    private final Map<ContextId, Double> stability;

    /// @param ranks of every context of the scenario
    public Ranking(Scenario scenario, Scores scores, SortedMap<ContextId, RankRange> ranks) {
        this(scenario, scores, ranks, Map.of());
    }

    private Ranking(
            Scenario scenario,
            Scores scores,
            SortedMap<ContextId, RankRange> ranks,
            Map<ContextId, Double> stability) {
        this.scenario = scenario;
        this.scores = scores;
        this.ranks = ranks;
        this.stability = stability;
    }

    /// The same ranking with how stable each context is.
    ///
    /// @param stability 0 to 1 of each context that it is known of
    public Ranking with(Map<ContextId, Double> stability) {
        return new Ranking(scenario, scores, ranks, stability);
    }

    /// The figures of each seam without their terms, for people. Stability has a column where it is
    /// known of any.
    public Sheet figures() {
        List<String> columns = new ArrayList<>(figureColumns().subList(0, FOR_PEOPLE));
        columns.add(1, "between");
        if (!stability.isEmpty()) {
            columns.add("stability");
        }
        return new Sheet(columns, () -> scores.seams().stream().map(this::forPeople));
    }

    private List<Object> forPeople(Seam seam) {
        List<Object> cells = new ArrayList<>(figures(seam).subList(0, FOR_PEOPLE));
        RankRange range = range(seam);
        cells.add(1, range.best() + "–" + range.worst());
        if (!stability.isEmpty()) {
            Double known = stability.get(seam.context());
            cells.add(known == null ? "" : String.format(Locale.ROOT, "%.2f", known));
        }
        return cells;
    }

    private RankRange range(Seam seam) {
        int rank = rank(seam);
        return ranks.getOrDefault(seam.context(), new RankRange(rank, rank));
    }

    private int rank(Seam seam) {
        return scores.seams().indexOf(seam) + 1;
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
                if (!figures.get(i).equals("")) {
                    object.put(figureColumns().get(i), figures.get(i));
                }
            }
            object.put("risk_terms", Terms.of(seam.risk()));
            object.put("risk_not_analysed", Terms.absent(seam.risk()));
            object.put("independence_terms", Terms.of(seam.independence()));
            object.put("independence_not_analysed", Terms.absent(seam.independence()));
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
                "role",
                "rank_best",
                "rank_worst",
                "stability");
    }

    private List<Object> figures(Seam seam) {
        RankRange range = range(seam);
        Double known = stability.get(seam.context());
        return List.of(
                rank(seam),
                name(seam.context()),
                Terms.rounded(seam.risk().value()),
                Terms.rounded(seam.independence().value()),
                Terms.rounded(seam.confidence()),
                seam.size().elements(),
                seam.size().tables(),
                seam.size().lines(),
                seam.size().routes(),
                seam.size().crossing(),
                lower(seam.role()),
                range.best(),
                range.worst(),
                known == null ? "" : Terms.rounded(known));
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
        score.terms().forEach(term -> points.put(term.kind(), Terms.rounded(term.contribution())));
        return points;
    }

    private String name(ContextId id) {
        return scenario.context(id).map(Context::name).orElseGet(id::toString);
    }
}
