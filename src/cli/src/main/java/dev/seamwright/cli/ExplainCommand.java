package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright explain`
@Command(
        name = "explain",
        header = "${bundle:cli.explain.header}",
        description = "${bundle:cli.explain.description}")
final class ExplainCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(index = "1", paramLabel = "CONTEXT", description = "${bundle:cli.explain.context}")
    private String context = "";

    @Mixin private final ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.explain.limit}")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.explain.format}")
    private SheetFormat format = SheetFormat.TEXT;

    ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new ExplainWork(around, limit).run(project, scenario, context, format);
    }
}
