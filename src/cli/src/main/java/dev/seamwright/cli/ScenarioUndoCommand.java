package dev.seamwright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright scenario undo`
@Command(
        name = "undo",
        header = "${bundle:cli.scenario.undo.header}",
        description = "${bundle:cli.scenario.undo.description}")
final class ScenarioUndoCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    ScenarioUndoCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new ScenarioSteps(around).step(project, scenario, drawing -> drawing.position() - 1);
    }
}
