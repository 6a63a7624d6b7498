package dev.seamwright.cli;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.proposal.Proposals;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.engine.stability.Stability;
import dev.seamwright.export.table.Ranking;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the ranking of a project's contexts.
///
/// @param around where to
record SeamsWork(Surroundings around) {

    int run(Path path, ScenarioOption option, boolean stable, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenario scenario = option.in(project).scenario();
            Scoring scoring = Scoring.of(project.graph(), project.file().weights());
            Scores scores = scoring.score(scenario);
            Ranking ranking =
                    new Ranking(scenario, scores, scoring.ranks(scenario))
                            .with(stable ? stability(project, scenario) : Map.of());
            switch (format) {
                case TEXT -> tell(scenario, scores, ranking);
                case CSV -> around.terminal().results(out -> format.write(ranking.terms(), out));
                case JSON -> around.terminal().results(ranking::writeJson);
            }
            return Exit.CLEAN;
        }
    }

    private Map<ContextId, Double> stability(OpenProject project, Scenario scenario) {
        Proposals prepared =
                Proposer.of(project.graph(), project.file().weights()).prepare(around.stop());
        Stability stability = Stability.of(prepared, scenario, around.stop());
        Map<ContextId, Double> known = new TreeMap<>();
        for (Context context : scenario.contexts()) {
            stability.of(context.id()).ifPresent(value -> known.put(context.id(), value));
        }
        return known;
    }

    /// The ranking for people.
    void tell(Scenario scenario, Scoring scoring) {
        Scores scores = scoring.score(scenario);
        tell(scenario, scores, new Ranking(scenario, scores, scoring.ranks(scenario)));
    }

    private void tell(Scenario scenario, Scores scores, Ranking ranking) {
        Terminal terminal = around.terminal();
        if (scores.seams().isEmpty()) {
            terminal.remark(around.text("cli.seams.empty", Shown.of(scenario.name())));
            return;
        }
        terminal.result(
                around.text(
                        "cli.seams.head",
                        Shown.of(scenario.name()),
                        scores.seams().size(),
                        scores.crossing(),
                        scores.unassigned()));
        terminal.result("");
        terminal.results(out -> SheetFormat.TEXT.write(ranking.figures(), out));
        terminal.result("");
        terminal.result(around.text("cli.seams.terms"));
        List<RiskFactor> nowhere = absent(scores, Stream::allMatch);
        for (int i = 0; i < scores.seams().size(); i++) {
            tell(i + 1, scenario, scores.seams().get(i), nowhere);
        }
        List<RiskFactor> somewhere = new ArrayList<>(absent(scores, Stream::anyMatch));
        somewhere.removeAll(nowhere);
        tellAbsent("cli.seams.absent", nowhere);
        tellAbsent("cli.seams.absent.some", somewhere);
    }

    private void tell(int place, Scenario scenario, Seam seam, List<RiskFactor> nowhere) {
        String name = scenario.context(seam.context()).map(Context::name).orElse("");
        List<RiskFactor> absent =
                seam.risk().absent().stream().filter(f -> !nowhere.contains(f)).toList();
        String here = absent.isEmpty() ? "" : around.text("cli.seams.absent.here", names(absent));
        around.terminal()
                .result(
                        String.format(
                                Locale.ROOT,
                                "%4d  %s: %s",
                                place,
                                Shown.of(name),
                                terms(seam) + here));
        if (seam.role() == Seam.Role.SHARED_CODE) {
            around.terminal().result("      " + around.text("report.step.library"));
        }
    }

    private void tellAbsent(String key, List<RiskFactor> factors) {
        if (!factors.isEmpty()) {
            around.terminal().result("");
            around.terminal().result(around.text(key, names(factors)));
        }
    }

    /// Factors that are not analysed in as many contexts as `matches` wants.
    private static List<RiskFactor> absent(
            Scores scores, BiPredicate<Stream<Seam>, Predicate<Seam>> matches) {
        return Arrays.stream(RiskFactor.values())
                .filter(
                        factor ->
                                matches.test(
                                        scores.seams().stream(),
                                        seam -> seam.risk().absent().contains(factor)))
                .toList();
    }

    private String names(List<RiskFactor> factors) {
        return factors.stream()
                .map(factor -> around.text("risk." + factor.name()))
                .collect(Collectors.joining(", "));
    }

    private String terms(Seam seam) {
        String terms =
                seam.risk().terms().stream()
                        .filter(term -> term.contribution() > 0)
                        .sorted(
                                Comparator.comparingDouble(
                                        (Term<RiskFactor> term) -> -term.contribution()))
                        .map(this::term)
                        .collect(Collectors.joining(" + "));
        return terms.isEmpty() ? around.text("cli.seams.risk.none") : terms;
    }

    private String term(Term<RiskFactor> term) {
        String kind = term.kind().name();
        return around.text(
                "cli.seams.risk",
                term.contribution(),
                around.text("risk." + kind),
                around.text("risk.measured." + kind, term.measured()));
    }
}
