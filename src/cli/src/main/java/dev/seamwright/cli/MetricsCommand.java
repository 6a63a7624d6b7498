package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// `seamwright metrics`
@Command(
        name = "metrics",
        header = "${bundle:cli.metrics.header}",
        description = "${bundle:cli.metrics.description}")
final class MetricsCommand extends Subcommand {

    @Parameters(arity = "0..1", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private @Nullable Path project;

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    @ArgGroup(exclusive = false, heading = "%n${bundle:cli.metrics.heading.calls}%n")
    private @Nullable CallsInput calls;

    @ArgGroup(exclusive = false, heading = "%n${bundle:cli.metrics.heading.accesses}%n")
    private @Nullable AccessesInput accesses;

    MetricsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        MetricsWork work = new MetricsWork(around);
        boolean ofProject = project != null || scenario.isGiven();
        if ((calls != null && accesses != null)
                || (ofProject && (calls != null || accesses != null))) {
            throw new Refused("cli.metrics.one");
        }
        if (calls != null) {
            return work.print(calls.profile());
        }
        if (accesses != null) {
            return work.print(accesses.profile());
        }
        if (project == null) {
            throw new Refused("cli.metrics.one");
        }
        return work.run(project, scenario);
    }
}
