package dev.seamwright.cli;

import dev.seamwright.export.table.FactKind;
import dev.seamwright.export.table.SheetFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright facts`
@Command(
        name = "facts",
        header = "${bundle:cli.facts.header}",
        description = "${bundle:cli.facts.description}")
final class FactsCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "${bundle:cli.facts.kind}")
    private FactKind kind = FactKind.FILES;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.facts.format}")
    private SheetFormat format = SheetFormat.TEXT;

    FactsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        return new FactsWork(around).run(project, kind, format);
    }
}
