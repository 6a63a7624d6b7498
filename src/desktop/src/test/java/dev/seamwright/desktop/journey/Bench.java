package dev.seamwright.desktop.journey;

import dev.seamwright.desktop.choice.Chooser;
import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.map.MapView;
import dev.seamwright.desktop.plan.PlanWriter;
import dev.seamwright.desktop.shell.DesktopWindow;
import dev.seamwright.desktop.shell.Setting;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.ThemeChoice;
import dev.seamwright.desktop.work.TaskRunner;
import dev.seamwright.export.plan.PlanReport;
import dev.seamwright.export.plan.PlanSubject;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.Importers;
import dev.seamwright.workspace.OpenProject;
import dev.seamwright.workspace.UserFolders;
import dev.seamwright.workspace.Workspace;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The real window on a stage of the test, and what a user can see of it.
final class Bench {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot;
    private final DesktopWindow window;
    private final TaskRunner background;

    private Bench(FxRobot robot, DesktopWindow window, TaskRunner background) {
        this.robot = robot;
        this.window = window;
        this.background = background;
    }

    /// Shows the window. Called on the thread of the screen.
    static Bench open(Stage stage, FxRobot robot, Path home, Path exports) {
        Words words = new Words();
        TaskRunner background = new TaskRunner();
        UserFolders folders = new UserFolders(home);
        Workspace workspace =
                new Workspace(
                        folders,
                        Importers.installed(folders.plugins()).all(),
                        words.text("scenario.proposal"));
        Setting setting =
                new Setting(
                        words,
                        new Appearance(ThemeChoice.LIGHT),
                        background,
                        new Chosen(exports),
                        Clock.system(ZoneId.systemDefault()),
                        project -> writer(project, words));
        DesktopWindow window = new DesktopWindow(setting, workspace, Optional.empty());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(window.scene());
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.show();
        return new Bench(robot, window, background);
    }

    private static PlanWriter writer(OpenProject project, Words words) {
        return (scenario, plan, folder) -> {
            try {
                return new PlanReport(words)
                        .write(new PlanSubject(project.graph(), scenario, plan), folder);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        };
    }

    DesktopWindow window() {
        return window;
    }

    Scene scene() {
        return window.scene();
    }

    MapView map() {
        return (MapView) find("#map").orElseThrow();
    }

    Optional<Node> find(String selector) {
        return Optional.ofNullable(scene().getRoot().lookup(selector));
    }

    boolean shows(String selector) {
        return find(selector).isPresent();
    }

    String textOf(String selector) {
        return find(selector).map(node -> ((Labeled) node).getText()).orElse("");
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T> T get(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    void run(Runnable work) {
        robot.interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The middle of a box of the map, on the screen.
    javafx.geometry.Point2D onScreen(Box box) {
        Point centre = box.centre();
        return get(() -> map().localToScreen(centre.x(), centre.y()));
    }

    void close() {
        run(window::close);
        background.close();
    }

    /// Answers every question in the same way.
    private record Chosen(Path exports) implements Chooser {
        @Override
        public Optional<Path> sourceFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> exportFolder() {
            return Optional.of(exports);
        }
    }
}
