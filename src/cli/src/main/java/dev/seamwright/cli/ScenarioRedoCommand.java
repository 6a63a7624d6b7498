package dev.seamwright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright scenario redo`
@Command(
        name = "redo",
        header = "${bundle:cli.scenario.redo.header}",
        description = "${bundle:cli.scenario.redo.description}")
final class ScenarioRedoCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    ScenarioRedoCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new ScenarioSteps(around).step(project, scenario, drawing -> drawing.position() + 1);
    }
}
