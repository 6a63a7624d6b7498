package dev.seamwright.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.export.plan.PlanReport;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class WholeJobTest {

    private static final List<NodeId> MOVED =
            List.of(
                    new ElementId("shop/cart.py:Cart"),
                    new ElementId("shop/cart.py:Line"),
                    new ElementId("shop/cart.py:checkout"));

    @TempDir private Path folder;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, new FxRobot(), folder.resolve("home"), folder.resolve("out"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_whole_job_is_done_by_mouse(FxRobot robot) throws IOException, TimeoutException {
        openShop(robot);
        Session session = session();
        Monolith facts = session.facts().monolith();
        Scenario start = bench.get(session::scenario);
        ContextId target = drawContextAround(robot, new ElementId("shop/mail.py:Letter"));
        selectContext(robot, target);
        String riskBefore = bench.textOf("#figure-risk");
        String independenceBefore = bench.textOf("#figure-independence");

        toggleInspector(robot);
        for (NodeId node : MOVED) {
            drag(robot, node, target);
        }
        toggleInspector(robot);
        selectContext(robot, target);

        assertThat(bench.textOf("#figure-risk") + bench.textOf("#figure-independence"))
                .isNotEqualTo(riskBefore + independenceBefore);
        assertThat(bench.textOf("#status-undo")).contains("Move");
        bench.until(() -> bench.textOf("#status-saved").contains(":"));

        export(robot);
        undoAll(robot, start);
        assertThat(session.facts().monolith()).isEqualTo(facts);
    }

    /// Without the inspector there is room enough for the elements of every module to be shown.
    private void toggleInspector(FxRobot robot) throws TimeoutException {
        boolean shown = bench.shows("#inspector");
        robot.press(KeyCode.ALT, KeyCode.I).release(KeyCode.I, KeyCode.ALT);
        bench.until(() -> bench.shows("#inspector") != shown);
    }

    /// Draws a context by key and names it.
    private ContextId drawContextAround(FxRobot robot, NodeId node) throws TimeoutException {
        robot.clickOn(bench.onScreen(place(node)));
        robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        bench.until(() -> bench.shows("#prompt-field"));
        robot.write("Mail").push(KeyCode.ENTER);
        bench.until(
                () ->
                        session().scenario().contexts().stream()
                                .anyMatch(c -> c.name().equals("Mail")));
        ContextId drawn = session().scenario().contexts().getLast().id();
        bench.until(() -> bench.map().placeOf(drawn).isPresent());
        return drawn;
    }

    private void export(FxRobot robot) throws TimeoutException, IOException {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        bench.until(() -> !bench.textOf("#plan-exported").isEmpty());
        bench.until(() -> bench.textOf("#plan-exported").contains("written"));
        assertThat(folder.resolve("out").resolve(PlanReport.MARKDOWN_FILE)).isNotEmptyFile();
        assertThat(folder.resolve("out").resolve(PlanReport.HTML_FILE)).isNotEmptyFile();
    }

    private void undoAll(FxRobot robot, Scenario start) throws TimeoutException {
        int gestures = bench.get(() -> session().drawing().position());
        assertThat(gestures).isEqualTo(MOVED.size() + 2);
        for (int i = 0; i < gestures; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        }
        bench.until(() -> session().scenario().equals(start));
        bench.until(() -> session().verdict().scenario().equals(start));
        assertThat(bench.get(() -> session().drawing().canUndo())).isFalse();
    }

    private void selectContext(FxRobot robot, ContextId context) throws TimeoutException {
        Box box = bench.get(() -> bench.map().placeOf(context)).orElseThrow();
        robot.clickOn(bench.get(() -> bench.map().localToScreen(box.x() + 9, box.y() + 9)));
        bench.until(
                () ->
                        session().verdict().scenario().equals(session().scenario())
                                && bench.shows("#figure-risk"));
    }

    private void openShop(FxRobot robot) throws IOException, TimeoutException {
        Path shop = SmallShop.in(folder.resolve("source"));
        bench.run(() -> bench.window().open(shop));
        bench.until(() -> bench.shows("#import-open-map") || bench.shows("#import-failure"));
        assertThat(bench.textOf("#import-failure")).isEmpty();
        robot.clickOn("#import-open-map");
        bench.until(() -> bench.shows("#map"));
    }

    private void drag(FxRobot robot, NodeId node, ContextId target) throws TimeoutException {
        Point2D from = bench.onScreen(place(node));
        Point2D to = bench.onScreen(bench.get(() -> bench.map().placeOf(target)).orElseThrow());
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(30, 10)).moveTo(to);
        bench.until(() -> bench.scene().getRoot().lookupAll(".ribbon-text").size() > 6);
        robot.release(MouseButton.PRIMARY);
        bench.until(() -> session().scenario().ownerOf(node).filter(target::equals).isPresent());
    }

    private Box place(NodeId node) {
        return bench.get(() -> bench.map().placeOf(node)).orElseThrow();
    }

    private Session session() {
        return bench.window().session().orElseThrow();
    }
}
