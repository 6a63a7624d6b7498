package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.workspace.OpenProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright scenario list`
@Command(
        name = "list",
        header = "${bundle:cli.scenario.list.header}",
        description = "${bundle:cli.scenario.list.description}")
final class ScenarioListCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${bundle:cli.scenario.list.format}")
    private SheetFormat format = SheetFormat.TEXT;

    ScenarioListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        try (OpenProject open = new Projects(around).open(project)) {
            new ScenarioListing(around).tell(open, format);
            return Exit.CLEAN;
        }
    }
}
