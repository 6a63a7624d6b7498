package dev.seamwright.desktop.seams;

import dev.seamwright.desktop.seams.SeamsViewModel.Ranked;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/// A rounded number with its unit, set to the right.
final class NumberCell extends TableCell<Ranked, Double> {

    private final String unit;

    NumberCell(String unit) {
        this.unit = unit;
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(Double value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty || value == null ? null : "%,d%s".formatted(Math.round(value), unit));
    }
}
