package dev.seamwright.cli;

import dev.seamwright.workspace.OpenProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// `seamwright scenario restore`
@Command(
        name = "restore",
        header = "${bundle:cli.scenario.restore.header}",
        description = "${bundle:cli.scenario.restore.description}")
final class ScenarioRestoreCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCENARIO",
            description = "${bundle:cli.scenario.restore.scenario}")
    private String scenario = "";

    ScenarioRestoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        try (OpenProject open = new Projects(around).openToChange(project)) {
            List<String> removed = open.file().removedScenarios();
            if (!removed.contains(scenario)) {
                throw removed.isEmpty()
                        ? new Refused("cli.scenario.restore.nothing")
                        : new Refused(
                                "cli.scenario.restore.unknown",
                                scenario,
                                String.join(", ", removed));
            }
            open.file().restore(new ScenarioNames(around, open.file()).free(scenario));
            around.terminal().result(around.text("cli.scenario.restore.done", scenario));
            return Exit.CLEAN;
        }
    }
}
