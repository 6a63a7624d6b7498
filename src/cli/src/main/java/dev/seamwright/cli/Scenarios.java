package dev.seamwright.cli;

import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.wording.Nearest;
import dev.seamwright.workspace.OpenProject;

import java.util.List;

/// The scenarios of an open project, as commands name them.
record Scenarios(OpenProject project) {

    /// In order of creation. A project that may not be written can have one that is not kept.
    List<String> names() {
        List<String> kept = project.file().scenarios();
        return kept.isEmpty() ? List.of(project.drawing().scenario().name()) : kept;
    }

    /// The scenario of this name.
    ///
    /// @throws Refused if there is none
    Drawing named(String name) {
        if (project.drawing().scenario().name().equals(name)) {
            return project.drawing();
        }
        List<String> names = names();
        if (names.contains(name)) {
            return project.file().drawing(name);
        }
        String all = String.join(", ", names);
        throw Nearest.to(name, names)
                .map(near -> new Refused("cli.scenario.unknown.near", name, near, all))
                .orElseGet(() -> new Refused("cli.scenario.unknown", name, all));
    }
}
