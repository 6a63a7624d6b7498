package dev.seamwright.desktop.evidence;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One term: name, bar, points. Pressing it shows its evidence.
final class BarRow {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAME = 166;
    private static final double END = 40;

    private final Button button = new Button();

    BarRow(Bar bar, Runnable chosen) {
        Label name = new Label(bar.label());
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        Label end = new Label(bar.shown());
        end.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(8, name);
        row.setAlignment(Pos.CENTER_LEFT);
        end.setMinWidth(END);
        row.getChildren().addAll(track(bar.share()), end);
        button.getStyleClass().add("bar-row");
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(bar.label() + ": " + bar.shown() + ". " + bar.detail());
        button.setTooltip(new Tooltip(bar.detail()));
        button.setOnAction(event -> chosen.run());
    }

    ButtonBase node() {
        return button;
    }

    void mark(boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static Region track(double share) {
        Region fill = new Region();
        fill.getStyleClass().addAll("bar-fill", "bad");
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("bar-track");
        track.setAlignment(Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
        HBox.setHgrow(track, Priority.ALWAYS);
        return track;
    }
}
