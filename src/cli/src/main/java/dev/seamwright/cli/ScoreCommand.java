package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright score`
@Command(
        name = "score",
        header = "${bundle:cli.score.header}",
        description = "${bundle:cli.score.description}")
final class ScoreCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Mixin private final ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.score.format}")
    private SheetFormat format = SheetFormat.TEXT;

    ScoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new ScoreWork(around).run(project, scenario, format);
    }
}
