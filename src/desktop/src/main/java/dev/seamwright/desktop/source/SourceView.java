package dev.seamwright.desktop.source;

import dev.seamwright.desktop.theme.Icon;
import dev.seamwright.wording.Words;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/// A file with its line numbers, one line marked.
public final class SourceView extends BorderPane {

    private static final double ROW = 20;
    private static final int LINES_ABOVE = 4;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Words words;
    private final Label title = new Label();
    private final ListView<String> lines = new ListView<>();
    private final Label message = new Label();
    private int markedLine;

    public SourceView(SourceViewModel source, Words words) {
        this.words = words;
        getStyleClass().add("source");
        setId("source");
        title.getStyleClass().addAll("mono", "source-title");
        Button close = new Button();
        close.setGraphic(Icon.CLOSE.draw());
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(words.text("source.close"));
        close.setOnAction(event -> source.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Icon.FILE.draw(), title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("source-head");
        lines.setFixedCellSize(ROW);
        lines.getStyleClass().add("source-lines");
        lines.setAccessibleText(words.text("source.accessible"));
        lines.setCellFactory(list -> new LineCell());
        message.getStyleClass().add("hint");
        message.setWrapText(true);
        setTop(head);
        source.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    private void show(SourceViewModel.Shown shown) {
        title.setText(shown.at().toString());
        markedLine = shown.at().line();
        switch (shown.reading()) {
            case SourceReader.Reading.Found(var file, List<String> text) -> {
                lines.getItems().setAll(text);
                setCenter(lines);
                int index = Math.max(0, markedLine - 1);
                lines.getSelectionModel().clearAndSelect(index);
                Platform.runLater(() -> lines.scrollTo(Math.max(0, index - LINES_ABOVE)));
            }
            case SourceReader.Reading.Gone ignored -> explain("source.gone", shown.at().path());
            case SourceReader.Reading.TooLarge ignored ->
                    explain("source.too-large", shown.at().path());
        }
    }

    private void explain(String key, String path) {
        message.setText(words.text(key, path));
        setCenter(message);
    }

    private final class LineCell extends ListCell<String> {

        private final Label number = new Label();
        private final Label text = new Label();
        private final HBox row = new HBox(12, number, text);

        LineCell() {
            number.setMinWidth(48);
            number.setPrefWidth(48);
            number.setAlignment(Pos.CENTER_RIGHT);
            number.getStyleClass().addAll("mono", "line-number");
            text.getStyleClass().add("mono");
            text.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            boolean shown = !empty && line != null;
            setGraphic(shown ? row : null);
            pseudoClassStateChanged(MARKED, shown && getIndex() + 1 == markedLine);
            if (shown) {
                number.setText(String.valueOf(getIndex() + 1));
                text.setText(line.replace("\t", "    "));
            }
        }
    }
}
