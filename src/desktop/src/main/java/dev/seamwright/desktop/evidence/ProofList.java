package dev.seamwright.desktop.evidence;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.wording.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// Lines of evidence; a click or `Enter` opens the source.
public final class ProofList extends ListView<Proof> {

    private static final double ROW = 44;
    private static final int ROWS_WITHOUT_SCROLLING = 7;

    private final Consumer<Location> opened;

    /// An empty list.
    ///
    /// @param opened told of the line that is to be shown
    public ProofList(Words words, Consumer<Location> opened) {
        this.opened = opened;
        getStyleClass().add("proofs");
        setFixedCellSize(ROW);
        setAccessibleText(words.text("evidence.accessible"));
        Label none = new Label(words.text("evidence.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        setPlaceholder(none);
        setCellFactory(list -> new Cell());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open(getSelectionModel().getSelectedItem());
                    }
                });
    }

    /// Lists these lines.
    public void show(List<Proof> proofs) {
        getItems().setAll(proofs);
        scrollTo(0);
    }

    /// Makes the list as high as its lines, up to a screenful.
    public void fitHeight() {
        double rows = Math.clamp(getItems().size(), 1, ROWS_WITHOUT_SCROLLING);
        setPrefHeight(rows * ROW + 4);
        setMinHeight(rows * ROW + 4);
    }

    private void open(Proof proof) {
        if (proof != null) {
            opened.accept(proof.at());
        }
    }

    private final class Cell extends ListCell<Proof> {

        private final Label place = new Label();
        private final Label text = new Label();
        private final VBox box = new VBox(place, text);

        Cell() {
            place.getStyleClass().addAll("place", "mono");
            text.getStyleClass().add("quiet");
            setPrefWidth(0);
            box.setAlignment(Pos.CENTER_LEFT);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open(getItem()));
        }

        @Override
        protected void updateItem(Proof proof, boolean empty) {
            super.updateItem(proof, empty);
            boolean shown = !empty && proof != null;
            setGraphic(shown ? box : null);
            if (shown) {
                place.setText(proof.at().toString());
                text.setText(proof.text());
            }
        }
    }
}
