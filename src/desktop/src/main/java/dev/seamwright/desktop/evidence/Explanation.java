package dev.seamwright.desktop.evidence;

import dev.seamwright.desktop.session.Facts;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.session.Verdict;
import dev.seamwright.engine.coupling.Finding;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Term;
import dev.seamwright.wording.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words scores, terms and references.
public final class Explanation {

    private final Session session;
    private final Words words;

    public Explanation(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    /// The terms of a score, those that weigh most first and those that were not analysed last.
    /// Terms that the architect ignores are left out.
    public <K extends Enum<K>> List<Bar> bars(Score<K> score) {
        double most =
                Math.max(1, score.terms().stream().mapToDouble(Term::contribution).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        score.terms().stream()
                .filter(term -> term.weight() > 0)
                .sorted(Comparator.comparingDouble((Term<K> term) -> -term.contribution()))
                .forEach(term -> bars.add(bar(term, most)));
        for (K kind : score.absent()) {
            bars.add(
                    new Bar(
                            kind,
                            nameOf(kind),
                            Optional.empty(),
                            0,
                            words.text("evidence.not-analysed"),
                            ""));
        }
        return bars;
    }

    /// What is behind a term of a context.
    public List<Proof> proofs(Verdict verdict, ContextId context, Enum<?> factor) {
        Scenario scenario = verdict.scenario();
        if (scenario.context(context).isEmpty()) {
            return List.of();
        }
        List<Finding> findings =
                switch (factor) {
                    case ReferenceKind kind -> session.scoring().findings(scenario, context, kind);
                    case RiskFactor risk -> session.scoring().findings(scenario, context, risk);
                    default -> List.of();
                };
        return findings.stream().map(this::proof).toList();
    }

    /// References as lines of evidence.
    public List<Proof> proofs(List<Reference> references) {
        return references.stream().map(this::proof).toList();
    }

    /// The name of a kind of reference or a risk factor.
    public String nameOf(Enum<?> factor) {
        return switch (factor) {
            case ReferenceKind kind -> words.text("reference." + kind.name());
            case RiskFactor risk -> words.text("risk." + risk.name());
            default -> factor.name();
        };
    }

    private <K extends Enum<K>> Bar bar(Term<K> term, double most) {
        long points = Math.round(term.contribution());
        String sign = term.kind() instanceof ReferenceKind ? "−" : "+";
        return new Bar(
                term.kind(),
                nameOf(term.kind()),
                Optional.of(term.contribution()),
                Math.clamp(term.contribution() / most, 0, 1),
                points == 0 ? "0" : sign + points,
                words.text("evidence.measured", term.measured(), term.weight()));
    }

    private Proof proof(Finding finding) {
        return switch (finding) {
            case Finding.Use(Reference reference) -> proof(reference);
            case Finding.Split(TransactionFootprint transaction, boolean told) ->
                    proof(transaction, told);
            case Finding.Untold(Unresolved gap) -> {
                String kind = words.text("unresolved." + gap.kind().name());
                yield new Proof(gap.at(), kind + " · " + gap.name());
            }
            case Finding.UntoldCalls(CallTally calls) ->
                    new Proof(
                            new Location(calls.path(), 0),
                            words.text("evidence.calls", calls.unresolved()));
            case Finding.Untested(Route route) ->
                    new Proof(route.at(), String.join(",", route.methods()) + " " + route.path());
            case Finding.Changed(Commit commit) -> proof(commit);
        };
    }

    private Proof proof(Commit commit) {
        return new Proof(
                new Location(commit.files().getFirst(), 0),
                words.text(
                        "evidence.commit",
                        commit.id().substring(0, Math.min(8, commit.id().length())),
                        commit.date().toString().substring(0, 10),
                        commit.files().size()));
    }

    private Proof proof(TransactionFootprint footprint, boolean told) {
        List<String> tables = footprint.writes().stream().map(TableId::name).toList();
        return new Proof(
                footprint.transaction().evidence().at(),
                words.text(
                        told ? "evidence.transaction.told" : "evidence.transaction",
                        String.join(", ", tables)));
    }

    private Proof proof(Reference reference) {
        Facts facts = session.facts();
        String text =
                words.text(
                        "evidence.reference",
                        facts.nameOf(reference.from()),
                        nameOf(reference.kind()),
                        facts.nameOf(reference.to()));
        boolean certain = reference.evidence().certainty() == Certainty.CERTAIN;
        return new Proof(
                reference.evidence().at(),
                certain ? text : text + " · " + words.text("evidence.guess"));
    }
}
