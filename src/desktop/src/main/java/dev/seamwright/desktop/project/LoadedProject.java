package dev.seamwright.desktop.project;

import dev.seamwright.desktop.map.MapViewModel;
import dev.seamwright.desktop.outline.Branch;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.workspace.OpenProject;

import java.util.List;

/// A project with everything that takes long already done.
///
/// @param open to be closed when the project is
/// @param contents what the session works on
/// @param drawing as it was kept
/// @param scores of the drawing's scenario
/// @param map the first picture
/// @param code the branches of the code tree
public record LoadedProject(
        OpenProject open,
        Session.Project contents,
        Drawing drawing,
        Scores scores,
        MapViewModel.Prepared map,
        List<Branch> code) {

    public LoadedProject {
        code = List.copyOf(code);
    }
}
