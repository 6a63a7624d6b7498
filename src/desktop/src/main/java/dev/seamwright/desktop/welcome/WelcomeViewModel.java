package dev.seamwright.desktop.welcome;

import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Listener;
import dev.seamwright.desktop.work.Outcome;
import dev.seamwright.workspace.RecentProjects;
import dev.seamwright.workspace.RecentProjects.Recent;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be opened.
public final class WelcomeViewModel {

    private final RecentProjects recentProjects;
    private final Background background;
    private final Optional<Path> sample;
    private final Consumer<Path> open;
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();

    /// Knows no recent projects until they are read.
    ///
    /// @param sample the sample monolith, empty where it was not delivered
    /// @param open told of what is to be opened
    public WelcomeViewModel(
            RecentProjects recentProjects,
            Background background,
            Optional<Path> sample,
            Consumer<Path> open) {
        this.recentProjects = recentProjects;
        this.background = background;
        this.sample = sample;
        this.open = open;
    }

    /// The projects that were opened last, the latest first.
    public ObservableList<Recent> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    public Optional<Path> sample() {
        return sample;
    }

    /// Reads the list of recent projects again.
    public void refresh() {
        background.start(
                (progress, cancellation) -> recentProjects.all(),
                Listener.NONE,
                Outcome.of(recent::setAll, failure -> recent.clear()));
    }

    /// Opens a folder, a schema script or a project.
    public void open(Path path) {
        open.accept(path);
    }

    /// Opens the first of what was dropped on the window.
    ///
    /// @return whether there was anything
    public boolean openDropped(List<Path> paths) {
        paths.stream().findFirst().ifPresent(open);
        return !paths.isEmpty();
    }
}
