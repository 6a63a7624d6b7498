package dev.seamwright.cli;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.importing.ImportRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// `seamwright import`
@Command(
        name = "import",
        header = "${bundle:cli.import.header}",
        description = "${bundle:cli.import.description}",
        exitCodeList = {
            "0:${bundle:cli.exit.0}",
            "2:${bundle:cli.exit.2}",
            "4:${bundle:cli.exit.4}",
            "130:${bundle:cli.exit.130}"
        })
final class ImportCommand extends Subcommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "${bundle:cli.import.paths}")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--sql", paramLabel = "FILE", description = "${bundle:cli.import.sql}")
    private List<Path> schemas = new ArrayList<>();

    @Option(names = "--jdbc", paramLabel = "URL", description = "${bundle:cli.import.jdbc}")
    private List<String> databases = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description = "${bundle:cli.import.exclude}")
    private List<String> excludes = new ArrayList<>();

    @Option(names = "--no-history", description = "${bundle:cli.import.no-history}")
    private boolean noHistory;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Moment.Start.class,
            description = "${bundle:cli.import.since}")
    private @Nullable Instant since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Moment.End.class,
            description = "${bundle:cli.import.until}")
    private @Nullable Instant until;

    @Option(
            names = "--min-read",
            paramLabel = "PERCENT",
            description = "${bundle:cli.import.min-read}")
    private double leastRead;

    @Option(
            names = "--min-resolved",
            paramLabel = "PERCENT",
            description = "${bundle:cli.import.min-resolved}")
    private double leastResolved;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.import.out}")
    private @Nullable Path out;

    ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        Span span = noHistory ? Span.NONE : new Span(since, until);
        ImportRequest request = new ImportRequest(paths, schemas, databases, excludes, span);
        return new ImportWork(around, new Coverage.Least(leastRead, leastResolved))
                .run(request, out);
    }
}
