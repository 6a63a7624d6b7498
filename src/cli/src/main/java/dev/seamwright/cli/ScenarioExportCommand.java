package dev.seamwright.cli;

import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// `seamwright scenario export`
@Command(
        name = "export",
        header = "${bundle:cli.scenario.export.header}",
        description = "${bundle:cli.scenario.export.description}")
final class ScenarioExportCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${bundle:cli.scenario.export.format}")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.scenario.export.out}")
    private @Nullable Path out;

    ScenarioExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /// The forms in which a scenario leaves the program.
    enum Format {
        CSV,
        JSON
    }

    @Override
    int run(Surroundings around) throws IOException {
        try (OpenProject open = new Projects(around).open(project)) {
            new ScenarioExport(around, open).run(scenario.in(open).scenario(), form(), out);
            return Exit.CLEAN;
        }
    }

    /// As wished, else as the file is called, else CSV.
    private Format form() {
        Format wished = format;
        if (wished != null) {
            return wished;
        }
        String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") ? Format.JSON : Format.CSV;
    }
}
