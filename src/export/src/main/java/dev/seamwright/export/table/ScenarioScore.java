package dev.seamwright.export.table;

import dev.seamwright.engine.coupling.CouplingMatrix;
import dev.seamwright.engine.coupling.LayerMix;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.coupling.Upkeep;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.TwoTeams;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/// How good a way to draw contexts is as a whole: independence of each, coupling of every two, and
/// what can only be said of all of them together.
public final class ScenarioScore {

    private final Scenario scenario;
    private final Scores scores;
    private final List<Pair> pairs;
    private final SortedMap<ContextId, LayerMix> layers;
    private final SortedMap<ContextId, Upkeep> upkeep;

    /// Two contexts that something runs between.
    private record Pair(
            Context one, Context other, Score<ReferenceKind> coupling, int references) {}

    public ScenarioScore(Scoring scoring, Scenario scenario) {
        this.scenario = scenario;
        scores = scoring.score(scenario);
        layers = scoring.layers(scenario);
        upkeep = scoring.upkeep(scenario);
        pairs = pairs(scoring.coupling(scenario));
    }

    private List<Pair> pairs(CouplingMatrix matrix) {
        List<Pair> found = new ArrayList<>();
        List<Context> contexts = scenario.contexts();
        for (int first = 0; first < contexts.size(); first++) {
            for (int second = first + 1; second < contexts.size(); second++) {
                Context one = contexts.get(first);
                Context other = contexts.get(second);
                Score<ReferenceKind> coupling = matrix.between(one.id(), other.id());
                if (coupling.terms().stream().anyMatch(term -> term.measured() > 0)) {
                    int references = matrix.references(one.id(), other.id());
                    found.add(new Pair(one, other, coupling, references));
                }
            }
        }
        found.sort(Comparator.comparingDouble(pair -> -pair.coupling().value()));
        return found;
    }

    /// The scores that this tells of.
    public Scores scores() {
        return scores;
    }

    /// One row for each context, by number: its independence, what each kind of reference takes
    /// off, and how far its code keeps to one technical layer (0 to 1). A cell is empty where there
    /// is nothing of that kind.
    public Sheet contexts() {
        List<String> columns = new ArrayList<>(List.of("context", "independence", "layer_split"));
        for (ReferenceKind kind : ReferenceKind.values()) {
            columns.add("lost_to_" + FactKind.lower(kind).replace('-', '_'));
        }
        return Sheet.of(columns, scenario.contexts(), this::row);
    }

    private List<Object> row(Context context) {
        Seam seam = scores.of(context.id()).orElseThrow();
        List<Object> cells = new ArrayList<>();
        cells.add(context.name());
        cells.add(Terms.rounded(seam.independence().value()));
        cells.add(Terms.rounded(split(context)));
        Map<ReferenceKind, Object> lost = new LinkedHashMap<>();
        for (Term<ReferenceKind> term : seam.independence().terms()) {
            lost.put(term.kind(), Terms.rounded(term.contribution()));
        }
        for (ReferenceKind kind : ReferenceKind.values()) {
            cells.add(lost.getOrDefault(kind, ""));
        }
        return cells;
    }

    /// As [#contexts], for people: what takes most off independence instead of all that does.
    public Sheet overview() {
        return Sheet.of(
                List.of("context", "independence", "layer_split", "points_lost_mostly_to"),
                scenario.contexts(),
                context -> {
                    Seam seam = scores.of(context.id()).orElseThrow();
                    return List.of(
                            context.name(),
                            seam.independence().value(),
                            String.format(Locale.ROOT, "%.2f", split(context)),
                            mostly(seam.independence()));
                });
    }

    private double split(Context context) {
        LayerMix mix = layers.get(context.id());
        return mix == null ? 0 : mix.split();
    }

    /// One row for each context with who changes it, by number; no rows where there is too little
    /// history. Of many people those with most commits are told.
    public Sheet upkeep() {
        return Sheet.of(
                List.of("context", "commits", "elsewhere_too", "people", "mostly", "teams"),
                scenario.contexts().stream().filter(c -> upkeep.containsKey(c.id())).toList(),
                context -> {
                    Upkeep work = Objects.requireNonNull(upkeep.get(context.id()));
                    return List.of(
                            context.name(),
                            work.commits(),
                            work.elsewhere(),
                            work.authors().size(),
                            work.authors().stream().limit(2).toList(),
                            work.teams());
                });
    }

    /// One row for every two contexts that something runs between, the most coupled first.
    public Sheet couplings() {
        return Sheet.of(
                List.of("context", "other", "coupling", "references", "mostly"),
                pairs,
                pair ->
                        List.of(
                                pair.one().name(),
                                pair.other().name(),
                                Terms.rounded(pair.coupling().value()),
                                pair.references(),
                                mostly(pair.coupling())));
    }

    private static List<String> mostly(Score<ReferenceKind> coupling) {
        return coupling.terms().stream()
                .filter(term -> term.contribution() > 0)
                .sorted(Comparator.comparingDouble(term -> -term.contribution()))
                .limit(3)
                .map(ScenarioScore::named)
                .toList();
    }

    private static String named(Term<ReferenceKind> term) {
        String points = String.format(Locale.ROOT, "%.1f", term.contribution());
        return FactKind.lower(term.kind()) + " " + points;
    }

    /// Everything, terms with what was counted and how it was weighed, as JSON.
    ///
    /// @throws IOException if the receiver cannot take it
    public void writeJson(Appendable out) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("scenario", scenario.name());
        whole.put("crossing", scores.crossing());
        whole.put("unassigned", scores.unassigned());
        scores.twoTeams().ifPresent(rule -> whole.put("two_team_rule", object(rule)));
        whole.put("cycles", scores.cycles().stream().map(this::names).toList());
        whole.put("contexts", scenario.contexts().stream().map(this::object).toList());
        whole.put("couplings", pairs.stream().map(ScenarioScore::object).toList());
        Json.write(whole, out);
        out.append('\n');
    }

    /// The names of contexts.
    public List<String> names(List<ContextId> contexts) {
        return contexts.stream()
                .map(id -> scenario.context(id).map(Context::name).orElseGet(id::toString))
                .toList();
    }

    private static Map<String, Object> object(TwoTeams rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("commits", rule.commits().all());
        object.put("commits_of_several_contexts", rule.commits().several());
        object.put("tickets", rule.tickets().all());
        object.put("tickets_of_several_contexts", rule.tickets().several());
        return object;
    }

    private Map<String, Object> object(Context context) {
        Seam seam = scores.of(context.id()).orElseThrow();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("context", context.name());
        object.put("independence", seam.independence().value());
        object.put("independence_terms", Terms.of(seam.independence()));
        object.put("independence_not_analysed", Terms.absent(seam.independence()));
        LayerMix mix = layers.get(context.id());
        if (mix != null) {
            Map<String, Object> units = new LinkedHashMap<>();
            mix.units().forEach((layer, count) -> units.put(FactKind.lower(layer), count));
            object.put("layers", units);
            object.put("layer_split", mix.split());
        }
        Upkeep work = upkeep.get(context.id());
        if (work != null) {
            object.put("commits", work.commits());
            object.put("commits_elsewhere_too", work.elsewhere());
            object.put("authors", work.authors());
            object.put("teams", work.teams());
        }
        return object;
    }

    private static Map<String, Object> object(Pair pair) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("context", pair.one().name());
        object.put("other", pair.other().name());
        object.put("coupling", pair.coupling().value());
        object.put("references", pair.references());
        object.put("terms", Terms.of(pair.coupling()));
        return object;
    }
}
