package dev.seamwright.desktop.screenshot;

import dev.seamwright.desktop.choice.Chooser;
import dev.seamwright.desktop.shell.DesktopWindow;
import dev.seamwright.desktop.shell.Setting;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.ThemeChoice;
import dev.seamwright.desktop.work.TaskRunner;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.Importers;
import dev.seamwright.workspace.UserFolders;
import dev.seamwright.workspace.Workspace;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Takes the pictures: opens a monolith in the real window, walks through the screens in both
/// themes, and writes what it sees.
public final class Screenshots {

    private Screenshots() {}

    /// Takes all pictures.
    ///
    /// @param arguments the monolith, and the folder for the pictures
    public static void main(String[] arguments)
            throws IOException, InterruptedException, TimeoutException {
        Path monolith = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path home = Files.createTempDirectory("seamwright-pictures");
        Platform.startup(() -> {});
        TaskRunner background = new TaskRunner();
        Robot robot = new Robot();
        try {
            Appearance appearance = robot.get(() -> new Appearance(ThemeChoice.LIGHT));
            DesktopWindow window =
                    robot.get(() -> open(appearance, background, new UserFolders(home), monolith));
            new Walk(window, appearance, robot, folder, monolith).take();
            robot.run(window::close);
        } finally {
            background.close();
            Platform.exit();
        }
    }

    private static DesktopWindow open(
            Appearance appearance, TaskRunner background, UserFolders folders, Path monolith) {
        Words words = new Words();
        Setting setting =
                new Setting(
                        words,
                        appearance,
                        background,
                        new Nobody(),
                        Clock.system(ZoneId.systemDefault()),
                        project -> (scenario, plan, target) -> java.util.List.of());
        Workspace workspace =
                new Workspace(
                        folders,
                        Importers.installed(folders.plugins()).all(),
                        words.text("scenario.proposal"));
        DesktopWindow window = new DesktopWindow(setting, workspace, Optional.of(monolith));
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(window.scene());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        return window;
    }

    /// Nobody is there to choose anything.
    private record Nobody() implements Chooser {
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
            return Optional.empty();
        }
    }
}
