package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.shell.WorkbenchViewModel.Screen;
import dev.seamwright.desktop.theme.Icon;
import dev.seamwright.wording.Words;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The screens as a column of buttons.
final class Rail extends VBox {

    Rail(WorkbenchViewModel workbench, Words words) {
        getStyleClass().add("rail");
        for (Screen screen : Screen.values()) {
            String name = words.text("rail." + screen.name());
            ToggleButton button = new ToggleButton(name);
            button.setId("rail-" + screen.name());
            button.setGraphic(icon(screen).draw());
            button.setContentDisplay(ContentDisplay.TOP);
            button.setTooltip(new Tooltip(words.text("rail.tooltip", name, screen.number())));
            button.setSelected(workbench.screenProperty().get() == screen);
            workbench
                    .screenProperty()
                    .addListener((p, before, now) -> button.setSelected(now == screen));
            button.setOnAction(
                    event -> {
                        workbench.screenProperty().set(screen);
                        button.setSelected(true);
                    });
            getChildren().add(button);
        }
    }

    private static Icon icon(Screen screen) {
        return switch (screen) {
            case MAP -> Icon.MAP;
            case SEAMS -> Icon.SEAMS;
            case PLAN -> Icon.PLAN;
        };
    }
}
