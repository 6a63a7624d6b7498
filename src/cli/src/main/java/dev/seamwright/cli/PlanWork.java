package dev.seamwright.cli;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.planning.Planner;
import dev.seamwright.export.plan.PlanReport;
import dev.seamwright.export.plan.PlanSubject;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Plans, writes the plan and prints the order.
///
/// @param around where to
record PlanWork(Surroundings around) {

    int run(Path path, ScenarioOption chosen, Path folder) throws IOException {
        try (OpenProject project = new Projects(around).open(path)) {
            return write(project, chosen.in(project).scenario(), folder);
        }
    }

    /// Plans one scenario of a project.
    int write(OpenProject project, Scenario scenario, Path folder) throws IOException {
        if (scenario.contexts().isEmpty()) {
            around.terminal().failure(around.text("cli.plan.empty", Shown.of(scenario.name())));
            return Exit.FAILED;
        }
        Scoring scoring = Scoring.of(project.graph(), project.file().weights());
        Plan plan = Planner.of(project.graph(), scoring).plan(scenario, around.stop());
        PlanSubject subject = new PlanSubject(project.graph(), scenario, plan);
        PlanReport report = new PlanReport(around.words());
        List<Path> written = report.write(subject, folder);
        tell(report, subject);
        around.terminal().result("");
        for (Path file : written) {
            around.terminal().result(around.text("cli.plan.written", file));
        }
        return Exit.CLEAN;
    }

    private void tell(PlanReport report, PlanSubject subject) {
        Terminal terminal = around.terminal();
        Plan plan = subject.plan();
        terminal.result(
                around.text(
                        "cli.plan.head", Shown.of(plan.scenario()), plan.order().exact() ? 1 : 0));
        List<String> reasons = report.reasons(subject);
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            terminal.result(
                    around.text(
                            "cli.plan.row",
                            step.number(),
                            Shown.of(step.context().name()),
                            step.seam().risk().value(),
                            step.seam().independence().value()));
            if (i < reasons.size()) {
                terminal.result(around.text("cli.plan.why", Shown.of(reasons.get(i))));
            }
        }
    }
}
