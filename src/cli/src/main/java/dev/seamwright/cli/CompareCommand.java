package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/// `seamwright compare`
@Command(
        name = "compare",
        header = "${bundle:cli.compare.header}",
        description = "${bundle:cli.compare.description}")
final class CompareCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(index = "1", paramLabel = "FIRST", description = "${bundle:cli.compare.first}")
    private String first = "";

    @Parameters(index = "2", paramLabel = "SECOND", description = "${bundle:cli.compare.second}")
    private String second = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.compare.format}")
    private SheetFormat format = SheetFormat.TEXT;

    CompareCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) throws IOException {
        return new CompareWork(around).run(project, first, second, format);
    }
}
