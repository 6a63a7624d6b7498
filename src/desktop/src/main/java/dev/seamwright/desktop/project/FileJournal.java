package dev.seamwright.desktop.project;

import dev.seamwright.desktop.session.Journal;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.store.ProjectFile;

/// Keeps the gestures of one scenario in the project file. A project that is open for reading only
/// keeps nothing; the window says so.
final class FileJournal implements Journal {

    private final ProjectFile file;
    private final String scenario;

    FileJournal(ProjectFile file, String scenario) {
        this.file = file;
        this.scenario = scenario;
    }

    @Override
    public void append(Edit edit) {
        if (!file.isReadOnly()) {
            file.append(scenario, edit);
        }
    }

    @Override
    public void moveTo(int position) {
        if (!file.isReadOnly()) {
            file.moveTo(scenario, position);
        }
    }
}
