package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright propose`
@Command(
        name = "propose",
        header = "${bundle:cli.propose.header}",
        description = "${bundle:cli.propose.description}")
final class ProposeCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.propose.format}")
    private SheetFormat format = SheetFormat.TEXT;

    ProposeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new ProposeWork(around).run(project, format);
    }
}
