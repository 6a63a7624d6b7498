package dev.seamwright.desktop.command;

import dev.seamwright.wording.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// The sheet that lists every command with its key, over the window.
public final class ShortcutSheet extends StackPane {

    private static final int COLUMNS = 2;

    private final GridPane grid = new GridPane();

    /// An empty sheet.
    ///
    /// @param close called when the sheet is clicked away
    public ShortcutSheet(Words words, Runnable close) {
        getStyleClass().add("veil");
        Label title = new Label(words.text("shortcuts.title"));
        title.getStyleClass().add("title");
        grid.setHgap(24);
        grid.setVgap(4);
        VBox sheet = new VBox(12, title, grid);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setOnMouseClicked(event -> event.consume());
        getChildren().add(sheet);
        setAlignment(Pos.CENTER);
        setOnMouseClicked(event -> close.run());
    }

    /// Lists these commands.
    public void list(List<Command> commands, Words words) {
        grid.getChildren().clear();
        List<Command> withKeys = commands.stream().filter(c -> !c.keys().isEmpty()).toList();
        int rows = (withKeys.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < withKeys.size(); i++) {
            Command command = withKeys.get(i);
            Label key = new Label(KeyName.of(command));
            key.getStyleClass().add("key");
            Label name = new Label(words.text(command.wordingKey()));
            grid.add(key, 2 * (i / rows), i % rows);
            grid.add(name, 2 * (i / rows) + 1, i % rows);
        }
    }
}
