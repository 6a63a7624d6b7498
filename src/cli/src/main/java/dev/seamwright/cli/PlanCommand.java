package dev.seamwright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/// `seamwright plan`
@Command(
        name = "plan",
        header = "${bundle:cli.plan.header}",
        description = "${bundle:cli.plan.description}")
final class PlanCommand extends Subcommand {

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "${bundle:cli.plan.out}")
    private Path out = Path.of("");

    PlanCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) throws IOException {
        return new PlanWork(around).run(project, scenario, out);
    }
}
