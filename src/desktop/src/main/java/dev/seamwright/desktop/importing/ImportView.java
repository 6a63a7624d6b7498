package dev.seamwright.desktop.importing;

import dev.seamwright.desktop.importing.ImportViewModel.State;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.wording.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Progress, then the figures, or what went wrong.
public final class ImportView extends StackPane {

    private final ImportViewModel importing;
    private final Words words;
    private final ProgressBar bar = new ProgressBar();
    private final Label phase = new Label();
    private final Label left = new Label();
    private final VBox working;

    public ImportView(ImportViewModel importing, Words words) {
        this.importing = importing;
        this.words = words;
        getStyleClass().add("importing");
        setId("importing");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("import-progress");
        phase.getStyleClass().add("quiet");
        left.getStyleClass().add("quiet");
        working = new VBox(12);
        working.getStyleClass().add("paper");
        working.setMaxSize(560, USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        importing.stateProperty().addListener((p, before, now) -> show(now));
    }

    private void show(State state) {
        switch (state) {
            case State.Idle ignored -> getChildren().clear();
            case State.Working now -> working(now);
            case State.Stopping now -> stopping(now.path());
            case State.Failed failed -> failed(failed);
            case State.Imported imported -> getChildren().setAll(imported(imported));
        }
    }

    private void working(State.Working now) {
        if (!getChildren().contains(working)) {
            Button cancel = new Button(words.text("import.cancel"));
            cancel.setId("import-cancel");
            cancel.setCancelButton(true);
            cancel.setOnAction(event -> importing.cancel());
            working.getChildren()
                    .setAll(
                            title(words.text("import.title", nameOf(now.path()))),
                            bar,
                            row(phase, left),
                            buttons(cancel));
            getChildren().setAll(working);
        }
        boolean known = now.total() > 0;
        bar.setProgress(
                known ? (double) now.done() / now.total() : ProgressBar.INDETERMINATE_PROGRESS);
        String name = words.text("import.phase." + now.phase().name());
        phase.setText(known ? words.text("import.count", name, now.done(), now.total()) : name);
        left.setText(now.left().map(this::inWords).orElse(""));
    }

    private String inWords(Duration duration) {
        long seconds = duration.toSeconds() + 1;
        return seconds < 60
                ? words.text("import.left.seconds", seconds)
                : words.text("import.left.minutes", (seconds + 59) / 60);
    }

    private void stopping(Path path) {
        VBox sheet = sheet(title(words.text("import.title", nameOf(path))));
        Label label = new Label(words.text("import.stopping"));
        label.getStyleClass().add("quiet");
        sheet.getChildren().add(label);
        getChildren().setAll(sheet);
    }

    private void failed(State.Failed failed) {
        Button back = new Button(words.text("import.back"));
        back.setId("import-back");
        back.setCancelButton(true);
        back.setOnAction(event -> importing.dismiss());
        Label message = new Label(failed.message());
        message.setId("import-failure");
        message.setWrapText(true);
        Label kept = new Label(words.text("import.failed.kept"));
        kept.getStyleClass().add("quiet");
        kept.setWrapText(true);
        getChildren()
                .setAll(
                        sheet(
                                title(words.text("import.failed", nameOf(failed.path()))),
                                message,
                                kept,
                                buttons(back)));
        back.requestFocus();
    }

    private Node imported(State.Imported imported) {
        Coverage coverage = imported.coverage();
        Button open = new Button(words.text("import.open-map"));
        open.setId("import-open-map");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.setOnAction(event -> importing.proceed());
        List<Node> nodes = new ArrayList<>();
        nodes.add(title(words.text("import.done", nameOf(imported.path()))));
        HBox figures =
                new HBox(
                        36,
                        figure(coverage.read(), "import.figure.files"),
                        figure(coverage.elements(), "import.figure.elements"),
                        figure(coverage.tables(), "import.figure.tables"),
                        figure(coverage.references(), "import.figure.references"));
        nodes.add(figures);
        nodes.add(
                sentence(
                        coverage.resolved().isPresent()
                                ? words.text("import.resolved", coverage.resolved().getAsDouble())
                                : words.text("import.resolved.unknown"),
                        "plain"));
        coverage.unresolved()
                .forEach(
                        (kind, count) ->
                                nodes.add(
                                        sentence(
                                                words.text(
                                                        "import.unresolved",
                                                        count,
                                                        words.text("unresolved." + kind.name())),
                                                "quiet")));
        nodes.add(sentence(words.text("import.unread", coverage.unread().size()), "plain"));
        if (!coverage.unread().isEmpty()) {
            nodes.add(new UnreadList(coverage.unread(), words));
        }
        nodes.add(buttons(open));
        return sheet(nodes.toArray(Node[]::new));
    }

    private Node figure(long value, String key) {
        Label number = new Label("%,d".formatted(value));
        number.getStyleClass().add("figure");
        Label name = new Label(words.text(key, value));
        name.getStyleClass().add("quiet");
        return new VBox(number, name);
    }

    private static VBox sheet(Node... nodes) {
        VBox sheet = new VBox(12, nodes);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(640, USE_PREF_SIZE);
        return sheet;
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("title");
        label.setWrapText(true);
        return label;
    }

    private static Label sentence(String text, String tone) {
        Label label = new Label(text);
        label.getStyleClass().add(tone);
        label.setWrapText(true);
        return label;
    }

    private static HBox row(Label start, Label end) {
        javafx.scene.layout.Region gap = new javafx.scene.layout.Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        return new HBox(8, start, gap, end);
    }

    private static HBox buttons(Button... buttons) {
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static String nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }

    /// The files that could not be read, with the reason.
    private static final class UnreadList extends javafx.scene.control.ListView<SourceFile> {

        private static final double ROW = 26;

        UnreadList(List<SourceFile> files, Words words) {
            setFixedCellSize(ROW);
            getStyleClass().add("unread");
            getItems().setAll(files);
            setPrefHeight(Math.min(6, files.size()) * ROW + 4);
            setCellFactory(
                    list ->
                            new javafx.scene.control.ListCell<>() {
                                @Override
                                protected void updateItem(SourceFile file, boolean empty) {
                                    super.updateItem(file, empty);
                                    var unread = file == null ? null : file.unread();
                                    setText(
                                            empty || file == null || unread == null
                                                    ? null
                                                    : words.text(
                                                            "import.unread.line",
                                                            file.path(),
                                                            words.text(
                                                                    "unread."
                                                                            + unread.reason()
                                                                                    .name())));
                                }
                            });
        }
    }
}
