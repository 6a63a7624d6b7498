package dev.seamwright.cli;

import dev.seamwright.engine.proposal.Granularity;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.seam.Preset;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `seamwright propose`
@Command(
        name = "propose",
        header = "${bundle:cli.propose.header}",
        description = "${bundle:cli.propose.description}")
final class ProposeCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Option(
            names = "--granularity",
            paramLabel = "GRAIN|N",
            converter = GrainConverter.class,
            description = "${bundle:cli.propose.granularity}")
    private Granularity granularity = Granularity.Grain.MEDIUM;

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            converter = PresetConverter.class,
            description = "${bundle:cli.propose.preset}")
    private @Nullable Preset preset;

    @Option(names = "--keep", paramLabel = "SCENARIO", description = "${bundle:cli.propose.keep}")
    private @Nullable String kept;

    @Option(names = "--context", paramLabel = "NAME", description = "${bundle:cli.propose.only}")
    private List<String> contexts = new ArrayList<>();

    @Option(names = "--why", paramLabel = "ELEMENT", description = "${bundle:cli.propose.why}")
    private @Nullable String why;

    @Option(names = "--members", description = "${bundle:cli.propose.members}")
    private boolean members;

    @Option(names = "--save", paramLabel = "NAME", description = "${bundle:cli.propose.save}")
    private @Nullable String saved;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.propose.format}")
    private SheetFormat format = SheetFormat.TEXT;

    ProposeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        ProposeWork.Wish wish =
                new ProposeWork.Wish(granularity, preset, new Keeping(kept, contexts), saved);
        ProposeWork work = new ProposeWork(around, wish, format);
        return why == null ? work.contexts(project, members) : work.why(project, why);
    }
}
