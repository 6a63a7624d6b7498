package dev.seamwright.cli;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;
import dev.seamwright.workspace.RecentProjects.Recent;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What opening comes to where no window can be shown: the ranking, and the plan in a folder beside
/// the project.
///
/// @param around where to print
record OpenWork(Surroundings around) {

    int run(@Nullable Path path) throws IOException {
        Projects projects = new Projects(around);
        if (path == null) {
            return tellRecent(projects);
        }
        around.terminal().remark(around.text("cli.open.window"));
        try (OpenProject project = projects.open(path)) {
            Path file = project.file().path();
            projects.workspace().recent().remember(file, project.monolith().name(), Instant.now());
            Scenario scenario = project.drawing().scenario();
            Scoring scoring = Scoring.of(project.graph(), project.file().weights());
            new SeamsWork(around).tell(scenario, scoring);
            around.terminal().result("");
            String name = String.valueOf(file.getFileName()).replaceAll("\\.seam$", "");
            return new PlanWork(around)
                    .write(project, scenario, file.resolveSibling(name + "-plan"));
        }
    }

    private int tellRecent(Projects projects) {
        Terminal terminal = around.terminal();
        terminal.failure(around.text("cli.open.nothing"));
        List<Recent> recent = projects.workspace().recent().all();
        if (!recent.isEmpty()) {
            terminal.failure(around.text("cli.open.recent"));
        }
        for (Recent one : recent) {
            terminal.failure(around.text("cli.open.recent.row", Shown.of(one.name()), one.file()));
        }
        return Exit.FAILED;
    }
}
