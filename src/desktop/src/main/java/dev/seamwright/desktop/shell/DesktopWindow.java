package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.choice.Chooser;
import dev.seamwright.desktop.command.CommandTable;
import dev.seamwright.desktop.importing.ImportView;
import dev.seamwright.desktop.importing.ImportViewModel;
import dev.seamwright.desktop.project.LoadedProject;
import dev.seamwright.desktop.project.ProjectLoader;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.welcome.WelcomeView;
import dev.seamwright.desktop.welcome.WelcomeViewModel;
import dev.seamwright.workspace.Workspace;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// The one window: welcome, then import, then the workbench of the project.
public final class DesktopWindow implements AutoCloseable {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Setting setting;
    private final Overlay overlay = new Overlay();
    private final Scene scene = new Scene(overlay, WIDTH, HEIGHT);
    private final WelcomeViewModel welcome;
    private final WelcomeView welcomeView;
    private final ImportViewModel importing;
    private final ImportView importView;
    private @Nullable Workbench workbench;
    private CommandTable commands = new CommandTable();

    /// A window on its first screen.
    ///
    /// @param sample the sample monolith, empty where it was not delivered
    public DesktopWindow(Setting setting, Workspace workspace, Optional<Path> sample) {
        this.setting = setting;
        Chooser chooser = setting.chooser();
        welcome =
                new WelcomeViewModel(workspace.recent(), setting.background(), sample, this::open);
        welcomeView =
                new WelcomeView(
                        welcome,
                        setting.words(),
                        () -> chooser.sourceFolder().ifPresent(this::open),
                        () -> chooser.file().ifPresent(this::open));
        importing =
                new ImportViewModel(
                        new ProjectLoader(workspace, setting.words()),
                        setting.background(),
                        setting.words(),
                        setting.clock(),
                        new ImportViewModel.Ends(this::show, this::welcome));
        importView = new ImportView(importing, setting.words());
        setting.appearance().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        welcome();
    }

    public Scene scene() {
        return scene;
    }

    /// Shows the first screen.
    public void welcome() {
        closeProject(() -> {});
        overlay.setPage(welcomeView);
        welcome.refresh();
    }

    /// Opens a project file, a folder or a schema script.
    public void open(Path path) {
        closeProject(
                () -> {
                    overlay.setPage(importView);
                    importing.open(path);
                });
    }

    /// What can be done now.
    public CommandTable commands() {
        return commands;
    }

    /// The open project, empty on the first screens.
    public Optional<Session> session() {
        return Optional.ofNullable(workbench).map(Workbench::session);
    }

    @Override
    public void close() {
        closeProject(() -> {});
    }

    private void show(LoadedProject project) {
        Workbench bench = new Workbench(project, setting, overlay);
        workbench = bench;
        commands = bench.commands();
        overlay.setPage(bench);
    }

    private void typed(KeyEvent event) {
        if (commands.type(event.getCharacter(), scene.getFocusOwner(), overlay.isOpen())) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (commands.press(event, scene.getFocusOwner(), overlay.isOpen())) {
            event.consume();
        }
    }

    /// The next project may be the same one: it is opened when this one is closed, not before.
    private void closeProject(Runnable next) {
        Workbench open = workbench;
        workbench = null;
        commands = new CommandTable();
        if (open == null) {
            next.run();
        } else {
            open.closeThen(next);
        }
    }
}
