package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `seamwright import`
@Command(
        name = "import",
        header = "${bundle:cli.import.header}",
        description = "${bundle:cli.import.description}")
final class ImportCommand extends Subcommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "${bundle:cli.import.paths}")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--sql", paramLabel = "FILE", description = "${bundle:cli.import.sql}")
    private List<Path> schemas = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.import.out}")
    private @Nullable Path out;

    ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new ImportWork(around).run(paths, schemas, out);
    }
}
