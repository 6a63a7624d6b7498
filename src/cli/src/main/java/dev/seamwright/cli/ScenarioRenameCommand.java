package dev.seamwright.cli;

import dev.seamwright.workspace.OpenProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright scenario rename`
@Command(
        name = "rename",
        header = "${bundle:cli.scenario.rename.header}",
        description = "${bundle:cli.scenario.rename.description}")
final class ScenarioRenameCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCENARIO",
            description = "${bundle:cli.scenario.rename.scenario}")
    private String scenario = "";

    @Parameters(
            index = "2",
            paramLabel = "NAME",
            description = "${bundle:cli.scenario.rename.name}")
    private String name = "";

    ScenarioRenameCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        try (OpenProject open = new Projects(around).openToChange(project)) {
            String former = new Scenarios(open).named(scenario).scenario().name();
            String chosen = new ScenarioNames(around, open.file()).chosen(name);
            open.file().rename(former, chosen);
            around.terminal().result(around.text("cli.scenario.rename.done", former, chosen));
            return Exit.CLEAN;
        }
    }
}
