package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `seamwright scenario new`
@Command(
        name = "new",
        header = "${bundle:cli.scenario.new.header}",
        description = "${bundle:cli.scenario.new.description}")
final class ScenarioNewCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.scenario.new.name}")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            description = "${bundle:cli.scenario.new.from}")
    private @Nullable String from;

    @Option(names = "--as", paramLabel = "START", description = "${bundle:cli.scenario.new.as}")
    private @Nullable Start start;

    @Option(
            names = "--below",
            paramLabel = "FOLDER",
            description = "${bundle:cli.scenario.new.below}")
    private List<String> below = new ArrayList<>();

    ScenarioNewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /// What a scenario can begin with.
    enum Start {
        PACKAGES,
        FOLDERS,
        PROPOSAL,
        EMPTY
    }

    @Override
    int run(Surroundings around) {
        if (from != null && start != null) {
            throw new Refused("cli.usage.together", "--from", "--as");
        }
        if (!below.isEmpty() && start != Start.FOLDERS) {
            throw new Refused("cli.scenario.new.below.alone");
        }
        return new ScenarioStart(around).run(project, name, new StartWish(from, start, below));
    }

    /// What somebody wants a scenario to begin with.
    ///
    /// @param from name of the scenario to copy, null for none
    /// @param start null where a scenario is copied
    /// @param below folders by whatever name they were called
    record StartWish(@Nullable String from, @Nullable Start start, List<String> below) {
        StartWish {
            below = List.copyOf(below);
        }
    }
}
