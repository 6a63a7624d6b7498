package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.command.Command;
import dev.seamwright.desktop.command.CommandTable;
import dev.seamwright.desktop.command.KeyName;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.theme.Icon;
import dev.seamwright.desktop.theme.ThemeChoice;
import dev.seamwright.wording.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Project, scenario, undo and redo, history, theme.
final class TopBar extends HBox {

    private static final int MOST_HISTORY = 40;

    private final Words words;

    TopBar(
            WorkbenchViewModel workbench,
            Session session,
            CommandTable commands,
            Words words,
            ObjectProperty<ThemeChoice> theme) {
        this.words = words;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label project = new Label(workbench.projectName());
        project.getStyleClass().add("project-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        project,
                        quiet(workbench.scenario()),
                        quiet(workbench.moves()),
                        gap,
                        button(commands.get("undo"), Icon.UNDO, workbench.undoLabel()),
                        button(commands.get("redo"), Icon.REDO, workbench.redoLabel()),
                        history(workbench, session),
                        themes(theme),
                        button(commands.get("shortcuts"), Icon.KEYS, null));
    }

    private static Label quiet(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(0);
        return label;
    }

    private Button button(
            Command command,
            Icon icon,
            @org.jspecify.annotations.Nullable ObservableValue<String> detail) {
        Button button = new Button();
        button.setId("top-" + command.id());
        button.setGraphic(icon.draw());
        button.getStyleClass().add("quiet-button");
        String name = words.text(command.wordingKey());
        button.setAccessibleText(name);
        Tooltip tooltip = new Tooltip(name + "  " + KeyName.of(command));
        if (detail != null) {
            detail.addListener(
                    (p, before, now) ->
                            tooltip.setText(
                                    (now.isEmpty() ? name : now) + "  " + KeyName.of(command)));
        }
        button.setTooltip(tooltip);
        command.possible().addListener((p, before, now) -> button.setDisable(!now));
        button.setDisable(!command.possible().get());
        button.setOnAction(event -> command.run());
        button.setFocusTraversable(true);
        return button;
    }

    private MenuButton history(WorkbenchViewModel workbench, Session session) {
        MenuButton menu = new MenuButton();
        menu.setId("top-history");
        menu.setGraphic(Icon.HISTORY.draw());
        menu.getStyleClass().addAll("quiet-button", "no-arrow");
        menu.setAccessibleText(words.text("history.title"));
        menu.setTooltip(new Tooltip(words.text("history.title")));
        menu.setOnShowing(event -> menu.getItems().setAll(entries(workbench, session)));
        menu.getItems().add(new MenuItem(words.text("history.start")));
        return menu;
    }

    private List<MenuItem> entries(WorkbenchViewModel workbench, Session session) {
        List<String> history = workbench.history();
        int position = session.drawing().position();
        List<MenuItem> items = new ArrayList<>();
        int oldest = Math.max(0, history.size() - MOST_HISTORY);
        for (int i = history.size(); i > oldest; i--) {
            items.add(entry(history.get(i - 1), i, position, session));
        }
        if (oldest > 0) {
            Label more = new Label(words.text("history.older", oldest));
            more.getStyleClass().add("quiet");
            CustomMenuItem item = new CustomMenuItem(more, false);
            items.add(item);
        }
        items.add(entry(words.text("history.start"), 0, position, session));
        return items;
    }

    private static MenuItem entry(String text, int target, int position, Session session) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(target == position);
        if (target > position) {
            item.getStyleClass().add("undone");
        }
        item.setOnAction(event -> session.goTo(target));
        return item;
    }

    private MenuButton themes(ObjectProperty<ThemeChoice> theme) {
        MenuButton menu = new MenuButton();
        menu.setId("top-theme");
        menu.setGraphic(Icon.THEME.draw());
        menu.getStyleClass().addAll("quiet-button", "no-arrow");
        menu.setAccessibleText(words.text("theme.title"));
        menu.setTooltip(new Tooltip(words.text("theme.title")));
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words.text("theme." + choice.name()));
            item.setToggleGroup(group);
            item.setSelected(theme.get() == choice);
            item.setOnAction(event -> theme.set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}
