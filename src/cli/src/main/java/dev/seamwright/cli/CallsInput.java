package dev.seamwright.cli;

import dev.seamwright.engine.metric.Call;
import dev.seamwright.engine.metric.Partition;
import dev.seamwright.engine.metric.Profile;
import dev.seamwright.export.foreign.BusinessContextsReader;
import dev.seamwright.export.foreign.CallsReader;
import dev.seamwright.export.foreign.PartitionReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Files of a partition of classes and of the calls between them.
final class CallsInput {

    @Option(
            names = "--partition",
            paramLabel = "FILE",
            description = "${bundle:cli.metrics.partition}")
    private @Nullable Path partition;

    @Option(names = "--calls", paramLabel = "FILE", description = "${bundle:cli.metrics.calls}")
    private @Nullable Path calls;

    @Option(
            names = "--business-contexts",
            paramLabel = "FILE",
            description = "${bundle:cli.metrics.business-contexts}")
    private @Nullable Path contexts;

    Profile profile() {
        if (partition == null || calls == null) {
            throw new Refused("cli.metrics.calls.both");
        }
        Partition clusters = PartitionReader.read(partition);
        List<Call> volumes = CallsReader.read(calls);
        Map<String, List<String>> of =
                contexts == null ? Map.of() : BusinessContextsReader.read(contexts);
        return Profile.ofCalls(clusters, volumes, of);
    }
}
