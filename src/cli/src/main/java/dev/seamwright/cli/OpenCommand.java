package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/// `seamwright open`, as far as it goes without a display.
@Command(
        name = "open",
        header = "${bundle:cli.open.header}",
        description = "${bundle:cli.open.description}")
final class OpenCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", arity = "0..1", description = "${bundle:cli.project}")
    private @Nullable Path project;

    OpenCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) throws IOException {
        return new OpenWork(around).run(project);
    }
}
