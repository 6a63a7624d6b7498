package dev.seamwright.desktop.screenshot;

import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.map.MapView;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.shell.DesktopWindow;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.ThemeChoice;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Seam;

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
import java.util.Comparator;
import java.util.List;
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
        both("map-whole");
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

    /// Zooms in, then drags three tables to another context, without letting go.
    private void drag() throws IOException, TimeoutException {
        MapView map = (MapView) find("#map");
        robot.press(scene, KeyCode.DIGIT0, true, false);
        both("map-near");
        robot.press(scene, KeyCode.DIGIT9, true, false);
        Scenario scenario = session().scenario();
        List<NodeId> tables = threeTables(scenario);
        ContextId home = scenario.ownerOf(tables.getFirst()).orElseThrow();
        robot.run(() -> session().selectionProperty().set(new Focus.Members(tables)));
        Point from = map.placeOf(tables.getFirst()).orElseThrow().centre();
        Point to = map.placeOf(other(scenario, home)).orElseThrow().centre();
        robot.mouse(map, MouseEvent.MOUSE_PRESSED, from.x(), from.y(), true);
        robot.mouse(map, MouseEvent.MOUSE_DRAGGED, from.x() + 20, from.y() + 20, true);
        robot.mouse(map, MouseEvent.MOUSE_DRAGGED, to.x(), to.y(), true);
        robot.until(() -> scene.getRoot().lookupAll(".ribbon-text").size() > 6);
        both("map");
        robot.press(scene, KeyCode.ESCAPE, false, false);
    }

    /// Of the first context that has as many.
    private List<NodeId> threeTables(Scenario scenario) {
        for (Context context : scenario.contexts()) {
            List<NodeId> tables =
                    session().facts().graph().units().stream()
                            .filter(TableId.class::isInstance)
                            .filter(
                                    id ->
                                            scenario.ownerOf(id)
                                                    .filter(context.id()::equals)
                                                    .isPresent())
                            .limit(3)
                            .toList();
            if (tables.size() == 3) {
                return tables;
            }
        }
        throw new IllegalStateException("no context with three tables");
    }

    /// The riskiest context besides one.
    private ContextId other(Scenario scenario, ContextId home) {
        return session().verdict().scores().seams().reversed().stream()
                .map(Seam::context)
                .filter(id -> !id.equals(home) && scenario.context(id).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Session session() {
        return window.session().orElseThrow();
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
                                .sorted(
                                        Comparator.comparingDouble(
                                                head -> head.localToScene(0, 0).getY()))
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
