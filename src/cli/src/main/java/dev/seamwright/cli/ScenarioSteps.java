package dev.seamwright.cli;

import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.function.ToIntFunction;

/// Goes back and forth in the gestures of a scenario.
///
/// @param around where to tell about it
record ScenarioSteps(Surroundings around) {

    /// @param target the position to go to
    int step(Path path, ScenarioOption chosen, ToIntFunction<Drawing> target) {
        try (OpenProject project = new Projects(around).openToChange(path)) {
            Drawing drawing = chosen.in(project);
            String name = drawing.scenario().name();
            int position = target.applyAsInt(drawing);
            if (position < 0 || position > drawing.edits().size()) {
                throw new Refused(
                        position < 0 ? "cli.scenario.undo.nothing" : "cli.scenario.redo.nothing",
                        name);
            }
            project.file().moveTo(name, position);
            around.terminal()
                    .result(
                            around.text(
                                    "cli.scenario.step", name, position, drawing.edits().size()));
            return Exit.CLEAN;
        }
    }
}
