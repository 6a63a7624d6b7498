package dev.seamwright.desktop.shell;

import dev.seamwright.wording.Words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of facts at the foot of the window.
final class StatusBar extends HBox {

    StatusBar(WorkbenchViewModel workbench, Words words) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label undo = bound(workbench.undoLabel());
        undo.setId("status-undo");
        Label busy = new Label(words.text("status.scoring"));
        busy.visibleProperty().bind(workbench.scoring());
        Label saved = bound(workbench.saved());
        saved.setId("status-saved");
        Label commands = new Label(words.text("status.shortcuts"));
        Label resolved = new Label(workbench.resolved());
        getChildren().addAll(bound(workbench.counts()), resolved, undo, gap, busy, saved, commands);
    }

    private static Label bound(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        return label;
    }
}
