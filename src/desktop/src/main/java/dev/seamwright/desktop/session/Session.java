package dev.seamwright.desktop.session;

import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.desktop.work.Outcome;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Scores;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The open project. Used on the thread of the screen only.
public final class Session {

    private final Facts facts;
    private final Scoring scoring;
    private final Journal journal;
    private final Background background;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Drawing> drawing;
    private final ReadOnlyObjectWrapper<Verdict> verdict;
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuntimeException>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper scoringNow = new ReadOnlyBooleanWrapper();
    private final SimpleObjectProperty<Focus> selection = new SimpleObjectProperty<>(Focus.NOTHING);
    private final Latest<Verdict> newestVerdict;
    private boolean changing;

    /// Begins with a drawing as it was kept.
    ///
    /// @param drawing as it was kept
    /// @param scores of the drawing's scenario
    public Session(
            Project project, Drawing drawing, Scores scores, Background background, Clock clock) {
        this.facts = project.facts();
        this.scoring = project.scoring();
        this.journal = project.journal();
        this.background = background;
        this.clock = clock;
        this.drawing = new ReadOnlyObjectWrapper<>(drawing);
        this.verdict = new ReadOnlyObjectWrapper<>(new Verdict(drawing.scenario(), scores));
        this.newestVerdict = new Latest<>(background, this::judge, this::report);
    }

    /// What stays the same while a project is open.
    public record Project(Facts facts, Scoring scoring, Journal journal) {}

    public Facts facts() {
        return facts;
    }

    public Scoring scoring() {
        return scoring;
    }

    public Scenario scenario() {
        return drawing.get().scenario();
    }

    /// The scenario and its history.
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    public Drawing drawing() {
        return drawing.get();
    }

    /// The newest scores; for a moment after a gesture, those of the scenario before.
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public Verdict verdict() {
        return verdict.get();
    }

    /// Whether the scores of the newest gesture are still to come.
    public ReadOnlyBooleanProperty scoringNowProperty() {
        return scoringNow.getReadOnlyProperty();
    }

    /// When the last gesture was kept, empty before the first.
    public ReadOnlyObjectProperty<Optional<LocalTime>> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// What last went wrong in the background, empty while all is well.
    public ReadOnlyObjectProperty<Optional<RuntimeException>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What is selected on every screen.
    public SimpleObjectProperty<Focus> selectionProperty() {
        return selection;
    }

    public Focus selection() {
        return selection.get();
    }

    /// Makes a gesture: shown at once, kept and scored in the background.
    ///
    /// @throws IllegalArgumentException if the edit does not fit the scenario
    public void draw(Edit edit) {
        change(drawing.get().with(edit));
        keep();
    }

    public void undo() {
        if (drawing.get().canUndo()) {
            goTo(drawing.get().position() - 1);
        }
    }

    public void redo() {
        if (drawing.get().canRedo()) {
            goTo(drawing.get().position() + 1);
        }
    }

    /// Goes to any position of the history.
    public void goTo(int position) {
        if (position != drawing.get().position()) {
            change(drawing.get().at(position));
            keep();
        }
    }

    private void change(Drawing next) {
        if (changing) {
            throw new IllegalStateException("a listener of the drawing may not draw");
        }
        changing = true;
        try {
            selection.set(stillThere(selection.get(), next.scenario()));
            drawing.set(next);
        } finally {
            changing = false;
        }
        Scenario scenario = next.scenario();
        scoringNow.set(true);
        newestVerdict.ask(
                (progress, cancellation) -> new Verdict(scenario, scoring.score(scenario)));
    }

    private static Focus stillThere(Focus focus, Scenario scenario) {
        List<Boolean> gone =
                switch (focus) {
                    case Focus.Nothing ignored -> List.of();
                    case Focus.Members ignored -> List.of();
                    case Focus.OneContext(var id) -> List.of(scenario.context(id).isEmpty());
                    case Focus.Between(var one, var other) ->
                            List.of(
                                    scenario.context(one).isEmpty(),
                                    scenario.context(other).isEmpty());
                };
        return gone.contains(true) ? Focus.NOTHING : focus;
    }

    /// A write that failed is made up for by the next one, which brings the whole drawing.
    private void keep() {
        Drawing newest = drawing.get();
        background.enqueue(
                (progress, cancellation) -> {
                    journal.keep(newest);
                    return LocalTime.now(clock);
                },
                Outcome.of(
                        time -> {
                            savedAt.set(Optional.of(time));
                            trouble.set(Optional.empty());
                        },
                        this::report));
    }

    private void judge(Verdict newest) {
        verdict.set(newest);
        scoringNow.set(false);
    }

    private void report(RuntimeException failure) {
        trouble.set(Optional.of(failure));
    }
}
