package dev.seamwright.desktop.importing;

import dev.seamwright.desktop.project.Failure;
import dev.seamwright.desktop.project.LoadedProject;
import dev.seamwright.desktop.project.ProjectLoader;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Outcome;
import dev.seamwright.desktop.work.Running;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.OpenProject;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// One opening after the other, each from its first file to a loaded project.
public final class ImportViewModel {

    private static final Duration TOO_EARLY_TO_TELL = Duration.ofMillis(1500);

    private final ProjectLoader loader;
    private final Background background;
    private final Failure failure;
    private final InstantSource clock;
    private final Consumer<LoadedProject> loaded;
    private final Runnable cancelled;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Idle());
    private Running running = Running.NOTHING;
    private Phase phase = Phase.FIND;
    private Instant phaseBegan = Instant.EPOCH;

    /// How far the opening is.
    public sealed interface State {

        /// Nothing is being opened.
        record Idle() implements State {}

        /// It is on its way.
        ///
        /// @param total units of the phase, 0 where that is not known
        /// @param left how long the phase will still take, empty where that cannot be told
        record Working(Path path, Phase phase, long done, long total, Optional<Duration> left)
                implements State {}

        /// A stop was asked for.
        record Stopping(Path path) implements State {}

        /// It came to nothing.
        ///
        /// @param message in plain words
        record Failed(Path path, String message) implements State {}

        /// A fresh import has ended; the user looks at what was read before the map opens.
        record Imported(Path path, Coverage coverage, LoadedProject project) implements State {}
    }

    /// What the window does with an opening that has ended.
    ///
    /// @param loaded told of a project that is to be shown
    /// @param cancelled told that the user stopped it
    public record Ends(Consumer<LoadedProject> loaded, Runnable cancelled) {}

    public ImportViewModel(
            ProjectLoader loader,
            Background background,
            Words words,
            InstantSource clock,
            Ends ends) {
        this.loader = loader;
        this.background = background;
        this.failure = new Failure(words);
        this.clock = clock;
        this.loaded = ends.loaded();
        this.cancelled = ends.cancelled();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Opens a path.
    public void open(Path path) {
        phaseBegan = clock.instant();
        phase = Phase.FIND;
        state.set(new State.Working(path, Phase.FIND, 0, 0, Optional.empty()));
        running =
                background.start(
                        (progress, cancellation) -> loader.load(path, progress, cancellation),
                        (now, done, total) -> report(path, now, done, total),
                        new Outcome<>(
                                project -> end(path, project),
                                trouble -> state.set(new State.Failed(path, failure.of(trouble))),
                                this::stopped));
    }

    /// Asks the opening to stop.
    public void cancel() {
        if (state.get() instanceof State.Working working) {
            state.set(new State.Stopping(working.path()));
            running.cancel();
        }
    }

    /// Goes on from the figures to the map.
    public void proceed() {
        if (state.get() instanceof State.Imported imported) {
            state.set(new State.Idle());
            loaded.accept(imported.project());
        }
    }

    /// Leaves a failure behind.
    public void dismiss() {
        stopped();
    }

    private void report(Path path, Phase now, long done, long total) {
        if (!(state.get() instanceof State.Working)) {
            return;
        }
        if (now != phase) {
            phase = now;
            phaseBegan = clock.instant();
        }
        state.set(new State.Working(path, now, done, total, left(done, total)));
    }

    private Optional<Duration> left(long done, long total) {
        Duration elapsed = Duration.between(phaseBegan, clock.instant());
        if (done == 0 || total == 0 || elapsed.compareTo(TOO_EARLY_TO_TELL) < 0) {
            return Optional.empty();
        }
        return Optional.of(elapsed.multipliedBy(Math.max(0, total - done)).dividedBy(done));
    }

    private void end(Path path, LoadedProject project) {
        if (state.get() instanceof State.Stopping) {
            project.open().close();
            stopped();
            return;
        }
        if (project.open().freshness() == OpenProject.Freshness.IMPORTED) {
            Coverage coverage = Coverage.of(project.open().monolith());
            state.set(new State.Imported(path, coverage, project));
        } else {
            state.set(new State.Idle());
            loaded.accept(project);
        }
    }

    private void stopped() {
        state.set(new State.Idle());
        cancelled.run();
    }
}
