package dev.seamwright.desktop;

import dev.seamwright.desktop.choice.NativeChooser;
import dev.seamwright.desktop.shell.DesktopWindow;
import dev.seamwright.desktop.shell.Setting;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.theme.ThemeChoice;
import dev.seamwright.desktop.work.TaskRunner;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.Importers;
import dev.seamwright.workspace.UserFolders;
import dev.seamwright.workspace.Workspace;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// Puts the program together: every part gets what it needs through its constructor.
public final class SeamwrightApplication extends Application {

    /// The folder in which the program is installed; the launcher sets it.
    private static final String HOME = "seamwright.home";

    private static final String SAMPLE = "sample-projects/bazaar";

    private final TaskRunner background = new TaskRunner();
    private @Nullable DesktopWindow window;

    @Override
    public void start(Stage stage) {
        Words words = new Words();
        Appearance appearance = new Appearance(ThemeChoice.SYSTEM);
        Setting setting =
                new Setting(
                        words,
                        appearance,
                        background,
                        new NativeChooser(stage, words),
                        Clock.system(ZoneId.systemDefault()),
                        new DocumentWriters(words));
        UserFolders folders =
                UserFolders.of(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")));
        Workspace workspace =
                new Workspace(
                        folders,
                        Importers.installed(folders.plugins()),
                        words.text("scenario.proposal"));
        DesktopWindow opened = new DesktopWindow(setting, workspace, sample());
        window = opened;
        stage.setTitle(words.text("application.name"));
        stage.setScene(opened.scene());
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(opened::open);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        background.close();
    }

    private static Optional<Path> sample() {
        return Optional.ofNullable(System.getProperty(HOME))
                .map(home -> Path.of(home).resolve(SAMPLE))
                .filter(Files::isDirectory);
    }
}
