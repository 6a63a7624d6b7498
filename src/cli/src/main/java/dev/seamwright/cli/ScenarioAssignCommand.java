package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `seamwright scenario assign`
@Command(
        name = "assign",
        header = "${bundle:cli.scenario.assign.header}",
        description = "${bundle:cli.scenario.assign.description}")
final class ScenarioAssignCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ELEMENT",
            description = "${bundle:cli.scenario.assign.elements}")
    private List<String> elements = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "CONTEXT",
            description = "${bundle:cli.scenario.assign.to}")
    private @Nullable String target;

    @Option(names = "--release", description = "${bundle:cli.scenario.assign.release}")
    private boolean release;

    @Mixin private ScenarioOption scenario = new ScenarioOption();

    ScenarioAssignCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        if (release && target != null) {
            throw new Refused("cli.usage.together", "--to", "--release");
        }
        if (!release && target == null) {
            throw new Refused("cli.scenario.assign.where");
        }
        String context = target == null ? "" : target.strip();
        return new ScenarioAssignment(around).run(project, scenario, elements, context);
    }
}
