package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/// `seamwright scenario import`
@Command(
        name = "import",
        header = "${bundle:cli.scenario.import.header}",
        description = "${bundle:cli.scenario.import.description}")
final class ScenarioImportCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "${bundle:cli.scenario.import.file}")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "${bundle:cli.scenario.import.name}")
    private @Nullable String name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${bundle:cli.scenario.import.format}")
    private Format format = Format.AUTO;

    @Option(
            names = "--unknown",
            paramLabel = "WAY",
            description = "${bundle:cli.scenario.import.unknown}")
    private Unknown unknown = Unknown.REFUSE;

    ScenarioImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /// The forms in which a scenario can come.
    enum Format {
        AUTO,
        CSV,
        JSON,
        INESC,
        IBM,
        SERVICE_CUTTER
    }

    /// What becomes of names that the project does not know.
    enum Unknown {
        /// Nothing is imported.
        REFUSE,
        /// They are left out.
        SKIP,
        /// They are assigned as they are written: what they name may come back.
        KEEP
    }

    @Override
    int run(Surroundings around) throws IOException {
        return new ScenarioImport(around, new Source(file, format), unknown).run(project, name);
    }

    /// What to import.
    record Source(Path file, Format format) {}
}
