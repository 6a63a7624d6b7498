package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.List;

/// `seamwright scenario`: the commands that make, change and exchange scenarios.
@Command(
        name = "scenario",
        header = "${bundle:cli.scenario.header}",
        description = "${bundle:cli.scenario.description}",
        commandListHeading = "${bundle:cli.heading.commands}",
        synopsisSubcommandLabel = "COMMAND")
final class ScenarioCommand extends Subcommand {

    private final Surroundings surroundings;

    @Spec private @Nullable CommandSpec spec;

    ScenarioCommand(Surroundings surroundings) {
        super(surroundings);
        this.surroundings = surroundings;
    }

    @Override
    List<Subcommand> parts() {
        return List.of(
                new ScenarioListCommand(surroundings),
                new ScenarioNewCommand(surroundings),
                new ScenarioImportCommand(surroundings),
                new ScenarioExportCommand(surroundings),
                new ScenarioAssignCommand(surroundings),
                new ScenarioRenameCommand(surroundings),
                new ScenarioRemoveCommand(surroundings),
                new ScenarioRestoreCommand(surroundings),
                new ScenarioUndoCommand(surroundings),
                new ScenarioRedoCommand(surroundings));
    }

    @Override
    int run(Surroundings around) {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        return Exit.CLEAN;
    }
}
