package dev.seamwright.cli;

import dev.seamwright.engine.metric.Partition;
import dev.seamwright.engine.metric.Profile;
import dev.seamwright.engine.metric.TracedFunctionality;
import dev.seamwright.export.foreign.AccessesReader;
import dev.seamwright.export.foreign.EntityNames;
import dev.seamwright.export.foreign.PartitionReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Files of the entities that functionalities access, and of a cut of these entities.
final class AccessesInput {

    @Option(
            names = "--accesses",
            paramLabel = "FILE",
            description = "${bundle:cli.metrics.accesses}")
    private @Nullable Path accesses;

    @Option(names = "--cut", paramLabel = "FILE", description = "${bundle:cli.metrics.cut}")
    private @Nullable Path cut;

    @Option(names = "--ids", paramLabel = "FILE", description = "${bundle:cli.metrics.ids}")
    private @Nullable Path ids;

    Profile profile() {
        if (accesses == null || cut == null) {
            throw new Refused("cli.metrics.accesses.both");
        }
        EntityNames names = ids == null ? EntityNames.NONE : EntityNames.read(ids);
        List<TracedFunctionality> functionalities = AccessesReader.read(accesses, names);
        Partition clusters = PartitionReader.read(cut, names);
        return Profile.ofAccesses(clusters, functionalities, Map.of());
    }
}
