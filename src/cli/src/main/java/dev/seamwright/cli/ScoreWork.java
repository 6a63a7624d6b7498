package dev.seamwright.cli;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.export.table.ScenarioScore;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.TwoTeams;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.List;

/// Prints how good a scenario is as a whole.
///
/// @param around where to
record ScoreWork(Surroundings around) {

    int run(Path path, ScenarioOption option, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenario scenario = option.in(project).scenario();
            Scoring scoring = Scoring.of(project.graph(), project.file().weights());
            ScenarioScore score = new ScenarioScore(scoring, scenario);
            switch (format) {
                case TEXT -> tell(scenario, score);
                case CSV -> around.terminal().results(out -> format.write(score.contexts(), out));
                case JSON -> around.terminal().results(score::writeJson);
            }
            return Exit.CLEAN;
        }
    }

    private void tell(Scenario scenario, ScenarioScore score) {
        Terminal terminal = around.terminal();
        if (scenario.contexts().isEmpty()) {
            terminal.remark(around.text("cli.seams.empty", Shown.of(scenario.name())));
            return;
        }
        Scores scores = score.scores();
        terminal.result(
                around.text(
                        "cli.seams.head",
                        Shown.of(scenario.name()),
                        scores.seams().size(),
                        scores.crossing(),
                        scores.unassigned()));
        scores.twoTeams()
                .ifPresentOrElse(
                        this::tell, () -> terminal.result(around.text("cli.score.history.none")));
        for (List<ContextId> cycle : scores.cycles()) {
            String names = Shown.of(String.join(", ", score.names(cycle)));
            terminal.result(around.text("cli.score.cycle", cycle.size(), names));
        }
        terminal.result("");
        terminal.heading(around.text("cli.score.contexts"));
        terminal.results(out -> SheetFormat.TEXT.write(score.overview(), out));
        if (scores.twoTeams().isPresent()) {
            terminal.result("");
            terminal.heading(around.text("cli.score.upkeep"));
            terminal.results(out -> SheetFormat.TEXT.write(score.upkeep(), out));
        }
        terminal.result("");
        terminal.heading(around.text("cli.score.couplings"));
        terminal.results(out -> SheetFormat.TEXT.write(score.couplings(), out));
    }

    private void tell(TwoTeams rule) {
        Terminal terminal = around.terminal();
        terminal.result(share("cli.score.commits", rule.commits()));
        if (rule.tickets().all() > 0) {
            terminal.result(share("cli.score.tickets", rule.tickets()));
        }
    }

    private String share(String key, TwoTeams.Share share) {
        return around.text(key, 100 * share.value(), share.all());
    }
}
