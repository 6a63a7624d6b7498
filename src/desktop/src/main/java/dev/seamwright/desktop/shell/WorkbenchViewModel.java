package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.importing.Coverage;
import dev.seamwright.desktop.project.Failure;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.wording.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/// What top bar, rail and status bar say.
public final class WorkbenchViewModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Session session;
    private final Words words;
    private final EditWords editWords;
    private final boolean readOnly;
    private final String resolved;
    private final int tables;
    private final Failure failure;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.MAP);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);

    /// The screens of an open project.
    public enum Screen {
        MAP(1),
        SEAMS(2),
        PLAN(3);

        private final int number;

        Screen(int number) {
            this.number = number;
        }

        /// Its place in the rail, which is also its key.
        int number() {
            return number;
        }
    }

    /// Follows a session.
    ///
    /// @param readOnly whether gestures are not kept
    public WorkbenchViewModel(Session session, Words words, boolean readOnly) {
        this.session = session;
        this.words = words;
        this.editWords = new EditWords(words);
        this.failure = new Failure(words);
        this.readOnly = readOnly;
        Coverage coverage = Coverage.of(session.facts().monolith());
        this.resolved =
                coverage.resolved().isPresent()
                        ? words.text("status.resolved", coverage.resolved().getAsDouble())
                        : words.text("status.resolved.unknown");
        this.tables =
                (int)
                        session.facts().graph().units().stream()
                                .filter(TableId.class::isInstance)
                                .count();
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    String projectName() {
        return session.facts().monolith().name();
    }

    StringBinding scenario() {
        return text(drawing -> words.text("top.scenario", drawing.scenario().name()));
    }

    StringBinding moves() {
        return text(drawing -> words.text("top.moves", drawing.position()));
    }

    StringBinding counts() {
        int elements = session.facts().graph().units().size() - tables;
        return text(
                drawing ->
                        words.text(
                                "status.counts",
                                drawing.scenario().contexts().size(),
                                elements,
                                tables));
    }

    /// How many calls were resolved; the same for as long as the facts are.
    String resolved() {
        return resolved;
    }

    StringBinding undoLabel() {
        return text(
                drawing ->
                        drawing.canUndo()
                                ? words.text(
                                        "status.undo",
                                        editWords.of(drawing, drawing.position() - 1))
                                : "");
    }

    StringBinding redoLabel() {
        return text(
                drawing ->
                        drawing.canRedo()
                                ? words.text(
                                        "status.redo", editWords.of(drawing, drawing.position()))
                                : "");
    }

    /// Whether what was drawn is safe, in words.
    StringBinding saved() {
        return Bindings.createStringBinding(
                () -> {
                    if (session.troubleProperty().get().isPresent()) {
                        return words.text(
                                "status.trouble",
                                failure.of(session.troubleProperty().get().get()));
                    }
                    if (readOnly) {
                        return words.text("status.read-only");
                    }
                    return session.savedAtProperty()
                            .get()
                            .map(time -> words.text("status.saved", CLOCK.format(time)))
                            .orElse(words.text("status.unchanged"));
                },
                session.savedAtProperty(),
                session.troubleProperty());
    }

    /// Whether scores of the newest gesture are still to come.
    ReadOnlyBooleanProperty scoring() {
        return session.scoringNowProperty();
    }

    BooleanBinding canUndo() {
        return Bindings.createBooleanBinding(
                () -> session.drawing().canUndo(), session.drawingProperty());
    }

    BooleanBinding canRedo() {
        return Bindings.createBooleanBinding(
                () -> session.drawing().canRedo(), session.drawingProperty());
    }

    /// Every gesture in words, from the first.
    List<String> history() {
        Drawing drawing = session.drawing();
        return IntStream.range(0, drawing.edits().size())
                .mapToObj(index -> editWords.of(drawing, index))
                .toList();
    }

    private StringBinding text(java.util.function.Function<Drawing, String> words) {
        return Bindings.createStringBinding(
                () -> words.apply(session.drawing()), session.drawingProperty());
    }
}
