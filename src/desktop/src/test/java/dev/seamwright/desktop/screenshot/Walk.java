package dev.seamwright.desktop.screenshot;

import dev.seamwright.desktop.shell.DesktopWindow;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.ThemeChoice;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/// The way through the screens.
final class Walk {

    /// Its row in the outline, below the heading.
    private static final int THIRD_CONTEXT = 3;

    private final DesktopWindow window;
    private final Scene scene;
    private final Appearance appearance;
    private final Robot robot;
    private final Path folder;
    private final Path monolith;

    Walk(DesktopWindow window, Appearance appearance, Robot robot, Path folder, Path monolith) {
        this.window = window;
        this.scene = window.scene();
        this.appearance = appearance;
        this.robot = robot;
        this.folder = folder;
        this.monolith = monolith;
    }

    void take() throws IOException, TimeoutException {
        both("welcome");
        robot.run(() -> window.open(monolith));
        robot.until(() -> find("#import-open-map") != null);
        both("import");
        robot.run(() -> ((Button) find("#import-open-map")).fire());
        robot.until(() -> find("#map") != null);
        both("map");
        context();
        drag();
        robot.press(scene, KeyCode.DIGIT2, true, false);
        seams();
        robot.press(scene, KeyCode.DIGIT3, true, false);
        plan();
        robot.run(() -> window.commands().get("shortcuts").run());
        both("shortcuts");
    }

    private void context() throws IOException, TimeoutException {
        TreeView<?> outline = (TreeView<?>) find("#outline");
        robot.run(() -> outline.getSelectionModel().select(THIRD_CONTEXT));
        robot.until(() -> find("#figure-risk") != null);
        both("map-context");
        robot.run(() -> ((ButtonBase) scene.getRoot().lookup(".bar-row")).fire());
        robot.until(() -> find(".proofs") != null);
        robot.run(
                () -> {
                    ListView<?> proofs = (ListView<?>) find(".proofs");
                    proofs.getSelectionModel().selectFirst();
                    proofs.requestFocus();
                });
        robot.press(scene, KeyCode.ENTER, false, false);
        robot.until(() -> find(".source-lines") != null);
        both("map-source");
        robot.press(scene, KeyCode.ESCAPE, false, false);
        robot.press(scene, KeyCode.ESCAPE, false, false);
    }

    /// Zooms in and drags a member to another context, without letting go.
    private void drag() throws IOException, TimeoutException {
        Node map = find("#map");
        robot.press(scene, KeyCode.DIGIT0, true, false);
        both("map-near");
        robot.press(scene, KeyCode.DIGIT9, true, false);
        robot.mouse(map, MouseEvent.MOUSE_PRESSED, 75, 150, true);
        robot.mouse(map, MouseEvent.MOUSE_DRAGGED, 150, 200, true);
        robot.mouse(map, MouseEvent.MOUSE_DRAGGED, 400, 380, true);
        robot.until(() -> scene.getRoot().lookupAll(".ribbon-text").size() > 6);
        both("map-drag");
        robot.press(scene, KeyCode.ESCAPE, false, false);
    }

    private void seams() throws IOException, TimeoutException {
        robot.run(() -> ((ButtonBase) find(".bar-row")).fire());
        robot.until(() -> find(".proofs") != null);
        both("seams");
    }

    private void plan() throws IOException, TimeoutException {
        robot.until(() -> !scene.getRoot().lookupAll(".step").isEmpty());
        robot.run(
                () ->
                        scene.getRoot().lookupAll(".step-head").stream()
                                .skip(2)
                                .findFirst()
                                .ifPresent(head -> ((ButtonBase) head).fire()));
        both("plan");
    }

    private void both(String name) throws IOException {
        for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            robot.run(() -> appearance.choiceProperty().set(theme));
            String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            robot.shoot(scene, folder.resolve(file));
        }
    }

    private Node find(String selector) {
        return scene.getRoot().lookup(selector);
    }
}
