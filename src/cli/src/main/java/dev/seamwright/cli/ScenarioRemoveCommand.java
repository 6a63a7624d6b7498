package dev.seamwright.cli;

import dev.seamwright.workspace.OpenProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright scenario remove`
@Command(
        name = "remove",
        header = "${bundle:cli.scenario.remove.header}",
        description = "${bundle:cli.scenario.remove.description}")
final class ScenarioRemoveCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCENARIO",
            description = "${bundle:cli.scenario.remove.scenario}")
    private String scenario = "";

    ScenarioRemoveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        try (OpenProject open = new Projects(around).openToChange(project)) {
            String name = new Scenarios(open).named(scenario).scenario().name();
            if (open.file().scenarios().size() == 1) {
                throw new Refused("cli.scenario.remove.last", name);
            }
            open.file().remove(name);
            around.terminal().result(around.text("cli.scenario.remove.done", name));
            return Exit.CLEAN;
        }
    }
}
