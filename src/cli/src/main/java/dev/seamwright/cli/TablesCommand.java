package dev.seamwright.cli;

import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright tables`
@Command(
        name = "tables",
        header = "${bundle:cli.tables.header}",
        description = "${bundle:cli.tables.description}")
final class TablesCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.tables.format}")
    private SheetFormat format = SheetFormat.TEXT;

    TablesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new TablesWork(around).run(project, scenario, format);
    }
}
