package dev.seamwright.desktop.welcome;

import dev.seamwright.desktop.theme.Icon;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.RecentProjects.Recent;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// The welcome screen.
public final class WelcomeView extends StackPane {

    private static final double ROW = 48;
    private static final int ROWS = 6;

    private final WelcomeViewModel welcome;
    private final Words words;
    private final ListView<Recent> recent = new ListView<>();
    private final Label recentHead = new Label();
    private final VBox dropZone;
    private Button mainButton = new Button();

    /// Follows what can be opened.
    ///
    /// @param chooseFolder called when a folder is to be chosen
    /// @param chooseFile called when a file is to be chosen
    public WelcomeView(
            WelcomeViewModel welcome, Words words, Runnable chooseFolder, Runnable chooseFile) {
        this.welcome = welcome;
        this.words = words;
        getStyleClass().add("welcome");
        setId("welcome");
        Label name = new Label(words.text("application.name"));
        name.getStyleClass().add("welcome-name");
        Label purpose = new Label(words.text("welcome.purpose"));
        purpose.getStyleClass().add("welcome-purpose");
        purpose.setWrapText(true);
        dropZone = dropZone(chooseFolder, chooseFile);
        recentHead.setText(words.text("welcome.recent").toUpperCase(Locale.ROOT));
        recentHead.getStyleClass().add("head");
        buildRecent();
        VBox column = new VBox(16, new VBox(4, name, purpose), dropZone, recentHead, recent);
        column.setMaxSize(640, USE_PREF_SIZE);
        getChildren().add(column);
        setAlignment(Pos.CENTER);
        acceptDrops();
        welcome.recent().addListener((ListChangeListener<Recent>) change -> showRecent());
        showRecent();
    }

    private VBox dropZone(Runnable chooseFolder, Runnable chooseFile) {
        Label invitation = new Label(words.text("welcome.drop"));
        invitation.getStyleClass().add("name");
        Label explanation = new Label(words.text("welcome.drop.explanation"));
        explanation.getStyleClass().add("quiet");
        Button folder = new Button(words.text("welcome.open-folder"));
        folder.setId("open-folder");
        folder.setGraphic(Icon.FOLDER.draw());
        folder.setOnAction(event -> chooseFolder.run());
        Button file = new Button(words.text("welcome.open-file"));
        file.setId("open-file");
        file.setGraphic(Icon.FILE.draw());
        file.setOnAction(event -> chooseFile.run());
        HBox buttons = new HBox(8, folder, file);
        mainButton = folder;
        welcome.sample()
                .ifPresent(
                        path -> {
                            Button sample = new Button(words.text("welcome.open-sample"));
                            sample.setId("open-sample");
                            sample.setGraphic(Icon.SAMPLE.draw());
                            sample.getStyleClass().add("accent");
                            mainButton = sample;
                            sample.setOnAction(event -> welcome.open(path));
                            buttons.getChildren().add(sample);
                        });
        buttons.setAlignment(Pos.CENTER);
        VBox zone = new VBox(8, Icon.FOLDER.draw(), invitation, explanation, buttons);
        zone.setAlignment(Pos.CENTER);
        VBox.setMargin(buttons, new javafx.geometry.Insets(12, 0, 0, 0));
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private void buildRecent() {
        recent.setId("recent");
        recent.setFixedCellSize(ROW);
        recent.getStyleClass().add("recent");
        recent.setAccessibleText(words.text("welcome.recent"));
        recent.setCellFactory(list -> new RecentCell());
        recent.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        Recent chosen = recent.getSelectionModel().getSelectedItem();
                        if (chosen != null) {
                            welcome.open(chosen.file());
                        }
                    }
                });
    }

    private void showRecent() {
        boolean any = !welcome.recent().isEmpty();
        recentHead.setVisible(any);
        recentHead.setManaged(any);
        recent.setVisible(any);
        recent.setManaged(any);
        recent.getItems().setAll(welcome.recent());
        recent.setPrefHeight(Math.min(ROWS, welcome.recent().size()) * ROW + 2);
        if (any) {
            recent.getSelectionModel().selectFirst();
            recent.requestFocus();
        } else {
            mainButton.requestFocus();
        }
    }

    private void acceptDrops() {
        addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                        dropZone.getStyleClass().add("inviting");
                    }
                    event.consume();
                });
        addEventHandler(
                DragEvent.DRAG_EXITED, event -> dropZone.getStyleClass().remove("inviting"));
        addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    event.setDropCompleted(
                            welcome.openDropped(
                                    event.getDragboard().getFiles().stream()
                                            .map(File::toPath)
                                            .toList()));
                    event.consume();
                });
    }

    private final class RecentCell extends ListCell<Recent> {

        private static final DateTimeFormatter WHEN =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

        private final Label name = new Label();
        private final Label place = new Label();
        private final VBox box = new VBox(name, place);

        RecentCell() {
            name.getStyleClass().add("name");
            place.getStyleClass().add("quiet");
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        if (getItem() != null) {
                            welcome.open(getItem().file());
                        }
                    });
        }

        @Override
        protected void updateItem(Recent project, boolean empty) {
            super.updateItem(project, empty);
            boolean shown = !empty && project != null;
            setGraphic(shown ? box : null);
            if (shown) {
                name.setText(project.name());
                place.setText(
                        words.text(
                                "welcome.recent.line",
                                WHEN.format(project.opened().atZone(ZoneId.systemDefault())),
                                project.file()));
            }
        }
    }
}
