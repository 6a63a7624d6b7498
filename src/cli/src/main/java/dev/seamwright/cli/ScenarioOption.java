package dev.seamwright.cli;

import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/// `--scenario`, for every command that works on one scenario of a project.
final class ScenarioOption {

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "${bundle:cli.scenario.option}")
    private @Nullable String name;

    /// Whether a scenario was named.
    boolean isGiven() {
        return name != null;
    }

    /// The scenario that was named; the project's first one where none was.
    ///
    /// @throws Refused if there is no scenario of that name
    Drawing in(OpenProject project) {
        return name == null ? project.drawing() : new Scenarios(project).named(name);
    }
}
