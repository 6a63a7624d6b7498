package dev.seamwright.export.table;

import dev.seamwright.engine.coupling.Finding;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All that makes up the figures of one context, down to the line.
public final class SeamExplanation {

    private final Context context;
    private final Seam seam;
    private final List<Explained> risk = new ArrayList<>();
    private final List<Explained> independence = new ArrayList<>();

    /// One term with what it is made of.
    ///
    /// @param findings by place; commits the newest first
    public record Explained(Term<?> term, List<TermEvidence> findings) {
        public Explained {
            findings = List.copyOf(findings);
        }
    }

    /// @throws IllegalArgumentException if the scenario has no such context
    public SeamExplanation(Scoring scoring, Scenario scenario, Context context) {
        this.context = context;
        seam =
                scoring.score(scenario)
                        .of(context.id())
                        .orElseThrow(() -> new IllegalArgumentException("not drawn: " + context));
        for (Term<RiskFactor> term : heaviest(seam.risk())) {
            risk.add(explained(term, scoring.findings(scenario, context.id(), term.kind())));
        }
        for (Term<ReferenceKind> term : heaviest(seam.independence())) {
            independence.add(
                    explained(term, scoring.findings(scenario, context.id(), term.kind())));
        }
    }

    private static <K extends Enum<K>> List<Term<K>> heaviest(Score<K> score) {
        return score.terms().stream()
                .sorted(Comparator.comparingDouble((Term<K> term) -> -term.contribution()))
                .toList();
    }

    private static Explained explained(Term<?> term, List<Finding> findings) {
        return new Explained(term, findings.stream().map(TermEvidence::of).toList());
    }

    /// The context's own figures.
    public Seam seam() {
        return seam;
    }

    /// What stands against the extraction, the heaviest first.
    public List<Explained> risk() {
        return List.copyOf(risk);
    }

    /// What takes off independence, the heaviest first.
    public List<Explained> independence() {
        return List.copyOf(independence);
    }

    /// One row for each finding of each term.
    public Sheet findings() {
        return new Sheet(
                List.of(
                        "score",
                        "term",
                        "contribution",
                        "kind",
                        "path",
                        "line",
                        "from",
                        "to",
                        "certainty"),
                () ->
                        Stream.concat(
                                risk.stream().flatMap(one -> rows("risk", one)),
                                independence.stream().flatMap(one -> rows("independence", one))));
    }

    private static Stream<List<Object>> rows(String score, Explained explained) {
        return explained.findings().stream()
                .map(
                        found ->
                                List.of(
                                        score,
                                        FactKind.lower(explained.term().kind()),
                                        Terms.rounded(explained.term().contribution()),
                                        found.kind(),
                                        found.path(),
                                        found.line(),
                                        found.from(),
                                        found.to(),
                                        found.certainty()));
    }

    /// Everything as JSON.
    ///
    /// @throws IOException if the receiver cannot take it
    public void writeJson(Appendable out) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("context", context.name());
        whole.put("role", FactKind.lower(seam.role()));
        whole.put("confidence", seam.confidence());
        whole.put("risk", seam.risk().value());
        whole.put("risk_terms", objects(risk));
        whole.put("risk_not_analysed", Terms.absent(seam.risk()));
        whole.put("independence", seam.independence().value());
        whole.put("independence_terms", objects(independence));
        whole.put("independence_not_analysed", Terms.absent(seam.independence()));
        Json.write(whole, out);
        out.append('\n');
    }

    private static List<Object> objects(List<Explained> terms) {
        List<Object> objects = new ArrayList<>();
        for (Explained explained : terms) {
            Map<String, Object> object = Terms.of(explained.term());
            object.put("findings", explained.findings().stream().map(f -> object(f)).toList());
            objects.add(object);
        }
        return objects;
    }

    private static Map<String, Object> object(TermEvidence found) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", found.kind());
        object.put("path", found.path());
        object.put("line", found.line());
        object.put("from", found.from());
        object.put("to", found.to());
        object.put("certainty", found.certainty());
        return object;
    }
}
