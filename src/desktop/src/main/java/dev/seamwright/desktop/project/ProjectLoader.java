package dev.seamwright.desktop.project;

import dev.seamwright.desktop.map.MapViewModel;
import dev.seamwright.desktop.outline.OutlineViewModel;
import dev.seamwright.desktop.session.Facts;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.OpenProject;
import dev.seamwright.workspace.Workspace;

import java.nio.file.Path;

/// Opens projects from files and from source.
public final class ProjectLoader {

    private final Workspace workspace;
    private final Words words;

    public ProjectLoader(Workspace workspace, Words words) {
        this.words = words;
        this.workspace = workspace;
    }

    /// Opens a project file, a folder or a schema script, importing what has not been imported yet.
    public LoadedProject load(Path path, Progress progress, Cancellation cancellation) {
        OpenProject open = workspace.open(path, progress, cancellation);
        boolean loaded = false;
        try {
            LoadedProject project = prepare(open, cancellation);
            loaded = true;
            return project;
        } finally {
            if (!loaded) {
                open.close();
            }
        }
    }

    private LoadedProject prepare(OpenProject open, Cancellation cancellation) {
        Facts facts = new Facts(open.graph());
        Drawing drawing = open.drawing();
        Scoring scoring = Scoring.of(open.graph(), open.file().weights());
        cancellation.check();
        Session.Project contents =
                new Session.Project(
                        facts, scoring, new FileJournal(open.file(), drawing.start().name()));
        return new LoadedProject(
                open,
                contents,
                drawing,
                scoring.score(drawing.scenario()),
                MapViewModel.prepare(facts, drawing.scenario(), words),
                OutlineViewModel.codeOf(contents));
    }
}
