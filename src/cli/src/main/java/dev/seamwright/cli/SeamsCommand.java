package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright seams`
@Command(
        name = "seams",
        header = "${bundle:cli.seams.header}",
        description = "${bundle:cli.seams.description}")
final class SeamsCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.seams.format}")
    private SheetFormat format = SheetFormat.TEXT;

    @Mixin private final ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--stability", description = "${bundle:cli.seams.stability}")
    private boolean stability;

    SeamsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new SeamsWork(around).run(project, scenario, stability, format);
    }
}
