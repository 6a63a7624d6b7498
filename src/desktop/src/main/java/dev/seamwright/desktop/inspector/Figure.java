package dev.seamwright.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A large number with its name below.
final class Figure extends VBox {

    Figure(String id, double value, String unit, String name, String tone) {
        Label number = new Label("%,d".formatted(Math.round(value)));
        number.getStyleClass().addAll("figure", tone);
        number.setId(id);
        Label after = new Label(unit);
        after.getStyleClass().add("figure-unit");
        HBox line = new HBox(1, number, after);
        line.setAlignment(Pos.BASELINE_LEFT);
        Label label = new Label(name);
        label.getStyleClass().addAll("quiet", "small");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(line, label);
    }
}
