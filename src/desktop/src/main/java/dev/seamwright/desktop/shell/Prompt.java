package dev.seamwright.desktop.shell;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A small sheet over the window that asks for a name, or for one of several choices by typing.
final class Prompt extends StackPane {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 10;

    private final Runnable close;
    private final TextField field = new TextField();
    private final VBox sheet = new VBox(8);

    /// A sheet with a field.
    ///
    /// @param close called when the prompt has ended, however it ended
    private Prompt(String title, Runnable close) {
        this.close = close;
        getStyleClass().add("veil");
        setId("prompt");
        Label label = new Label(title);
        label.getStyleClass().add("name");
        field.setId("prompt-field");
        field.setAccessibleText(title);
        sheet.getStyleClass().addAll("paper", "prompt");
        sheet.getChildren().addAll(label, field);
        sheet.setMaxSize(420, USE_PREF_SIZE);
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().add(sheet);
        setAlignment(Pos.TOP_CENTER);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> close.run());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// Asks for a line of text.
    static Prompt forText(String title, String first, Runnable close, Consumer<String> entered) {
        Prompt prompt = new Prompt(title, close);
        prompt.field.setText(first);
        prompt.field.selectAll();
        prompt.field.setOnAction(
                event -> {
                    close.run();
                    entered.accept(prompt.field.getText());
                });
        return prompt;
    }

    /// One of several answers.
    record Choice(String label, Runnable action) {
        @Override
        public String toString() {
            return label;
        }
    }

    /// Asks for one of several choices; typing narrows them.
    static Prompt forChoice(String title, List<Choice> choices, Runnable close) {
        Prompt prompt = new Prompt(title, close);
        FilteredList<Choice> left = new FilteredList<>(FXCollections.observableArrayList(choices));
        ListView<Choice> list = new ListView<>(left);
        list.setId("prompt-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.clamp(choices.size(), 1, MOST_ROWS) * ROW + 4);
        list.getSelectionModel().selectFirst();
        list.setFocusTraversable(false);
        prompt.field
                .textProperty()
                .addListener(
                        (p, before, typed) -> {
                            left.setPredicate(choice -> matches(choice.label(), typed));
                            list.getSelectionModel().selectFirst();
                        });
        Runnable choose =
                () -> {
                    Choice chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        close.run();
                        chosen.action().run();
                    }
                };
        prompt.field.setOnAction(event -> choose.run());
        list.setOnMouseClicked(event -> choose.run());
        prompt.field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    int step =
                            event.getCode() == KeyCode.DOWN
                                    ? 1
                                    : event.getCode() == KeyCode.UP ? -1 : 0;
                    if (step != 0) {
                        int next = list.getSelectionModel().getSelectedIndex() + step;
                        int last = Math.max(0, left.size() - 1);
                        list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, last));
                        list.scrollTo(list.getSelectionModel().getSelectedIndex());
                        event.consume();
                    }
                });
        prompt.sheet.getChildren().add(list);
        return prompt;
    }

    /// Puts the cursor into the field.
    void begin() {
        field.requestFocus();
    }

    /// Whether the letters typed appear in the label in their order.
    private static boolean matches(String label, String typed) {
        String text = label.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            at = text.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }
}
