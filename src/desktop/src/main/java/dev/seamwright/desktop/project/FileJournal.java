package dev.seamwright.desktop.project;

import dev.seamwright.desktop.session.Journal;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.store.ProjectFile;

import java.util.List;

/// Keeps the gestures of one scenario in the project file. A project that is open for reading only
/// keeps nothing; the window says so.
final class FileJournal implements Journal {

    private final ProjectFile file;
    private final String scenario;

    FileJournal(ProjectFile file, String scenario) {
        this.file = file;
        this.scenario = scenario;
    }

    /// Usually one gesture or one step; more where an earlier write failed.
    @Override
    public void keep(Drawing drawing) {
        if (file.isReadOnly()) {
            return;
        }
        List<Edit> edits = drawing.edits();
        int shared = shared(file.drawing(scenario).edits(), edits);
        if (shared < edits.size()) {
            goTo(shared);
            edits.subList(shared, edits.size()).forEach(edit -> file.append(scenario, edit));
        }
        goTo(drawing.position());
    }

    private void goTo(int position) {
        if (file.drawing(scenario).position() != position) {
            file.moveTo(scenario, position);
        }
    }

    private static int shared(List<Edit> kept, List<Edit> drawn) {
        int shared = 0;
        while (shared < Math.min(kept.size(), drawn.size())
                && kept.get(shared).equals(drawn.get(shared))) {
            shared++;
        }
        return shared;
    }
}
