package dev.seamwright.cli;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.workspace.Importers;
import dev.seamwright.workspace.OpenProject;
import dev.seamwright.workspace.UserFolders;
import dev.seamwright.workspace.Workspace;

import java.nio.file.Path;
import java.util.function.BiFunction;

/// Opens projects for commands, showing how far that has come.
final class Projects {

    private final Surroundings around;
    private final Workspace workspace;

    Projects(Surroundings around) {
        this.around = around;
        UserFolders folders = folders(around);
        Importers importers = Importers.installed(folders.plugins());
        for (Path broken : importers.broken()) {
            around.terminal().remark(around.text("cli.plugin.broken", broken));
        }
        this.workspace = new Workspace(folders, importers, around.text("scenario.proposal"));
    }

    static UserFolders folders(Surroundings around) {
        return UserFolders.of(around.environment(), around.system(), around.home());
    }

    Workspace workspace() {
        return workspace;
    }

    /// Opens a project, or source on the way.
    OpenProject open(Path path) {
        OpenProject project = shown((progress, stop) -> workspace.open(path, progress, stop));
        if (project.freshness() == OpenProject.Freshness.OUTDATED) {
            around.terminal().remark(around.text("cli.project.outdated"));
        } else if (project.file().isReadOnly()) {
            around.terminal().remark(around.text("cli.project.read-only"));
        }
        return project;
    }

    /// Opens a project that is going to be changed.
    ///
    /// @throws dev.seamwright.workspace.WorkspaceException.ReadOnly if it cannot be
    OpenProject openToChange(Path path) {
        OpenProject project = open(path);
        boolean writable = false;
        try {
            project.requireWritable();
            writable = true;
            return project;
        } finally {
            if (!writable) {
                project.close();
            }
        }
    }

    /// Imports into a project.
    OpenProject importInto(Path file, ImportRequest request) {
        return shown((progress, stop) -> workspace.importInto(file, request, progress, stop));
    }

    private OpenProject shown(BiFunction<Progress, Cancellation, OpenProject> opening) {
        ProgressLine progress =
                new ProgressLine(around.terminal(), around.words(), System::nanoTime);
        try {
            return opening.apply(progress, around.stop());
        } finally {
            progress.end();
        }
    }
}
