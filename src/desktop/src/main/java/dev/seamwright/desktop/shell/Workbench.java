package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.command.CommandTable;
import dev.seamwright.desktop.inspector.InspectorView;
import dev.seamwright.desktop.inspector.InspectorViewModel;
import dev.seamwright.desktop.map.MapEdits;
import dev.seamwright.desktop.map.MapView;
import dev.seamwright.desktop.map.MapViewModel;
import dev.seamwright.desktop.outline.OutlineView;
import dev.seamwright.desktop.outline.OutlineViewModel;
import dev.seamwright.desktop.plan.PlanView;
import dev.seamwright.desktop.plan.PlanViewModel;
import dev.seamwright.desktop.project.LoadedProject;
import dev.seamwright.desktop.seams.SeamsView;
import dev.seamwright.desktop.seams.SeamsViewModel;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.shell.WorkbenchViewModel.Screen;
import dev.seamwright.desktop.source.SourceReader;
import dev.seamwright.desktop.source.SourceView;
import dev.seamwright.desktop.source.SourceViewModel;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Outcome;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// The screens of one open project and what surrounds them.
final class Workbench extends BorderPane implements AutoCloseable {

    private static final double OUTLINE_WIDTH = 232;
    private static final double INSPECTOR_WIDTH = 340;
    private static final double SOURCE_SHARE = 0.62;

    private final LoadedProject project;
    private final Background background;
    private final Session session;
    private final WorkbenchViewModel workbench;
    private final MapViewModel map;
    private final MapEdits edits;
    private final PlanViewModel plan;
    private final SourceViewModel source;
    private final MapView mapView;
    private final Node mapScreen;
    private final SeamsView seamsView;
    private final PlanView planView;
    private final SourceView sourceView;
    private final InspectorView inspectorView;
    private final SplitPane centre = new SplitPane();
    private final CommandTable commands;

    Workbench(LoadedProject project, Setting setting, Overlay overlay) {
        this.project = project;
        var words = setting.words();
        background = setting.background();
        var appearance = setting.appearance();
        session =
                new Session(
                        project.contents(),
                        project.drawing(),
                        project.scores(),
                        background,
                        setting.clock());
        workbench = new WorkbenchViewModel(session, words, project.open().file().isReadOnly());
        map = new MapViewModel(session, project.map(), background);
        edits = new MapEdits(session, words);
        plan = new PlanViewModel(session, setting.planWriter().of(project.open()), background);
        source = new SourceViewModel(new SourceReader(project.open().file().roots()), background);
        Prompts prompts = new Prompts(session, edits, overlay, words);
        mapView =
                new MapView(
                        session,
                        map,
                        edits,
                        new MapView.Dress(words, appearance),
                        background,
                        prompts::rename);
        OutlineView outline =
                new OutlineView(
                        new OutlineViewModel(session, project.code(), words, background),
                        words,
                        appearance);
        outline.setMinWidth(OUTLINE_WIDTH);
        outline.setMaxWidth(OUTLINE_WIDTH);
        BorderPane withOutline = new BorderPane(mapView);
        withOutline.setLeft(outline);
        mapScreen = withOutline;
        seamsView =
                new SeamsView(
                        new SeamsViewModel(session, words, background),
                        words,
                        appearance,
                        source::open);
        commands = new WorkbenchCommands(this, prompts, setting, overlay).table();
        planView =
                new PlanView(
                        plan,
                        new PlanView.Dress(words, appearance),
                        source::open,
                        commands.get("export")::run);
        sourceView = new SourceView(source, words);
        inspectorView =
                new InspectorView(
                        new InspectorViewModel(session, words, background),
                        words,
                        appearance,
                        source::open);
        inspectorView.setMinWidth(INSPECTOR_WIDTH);
        inspectorView.setMaxWidth(INSPECTOR_WIDTH);
        getStyleClass().add("workbench");
        setTop(new TopBar(workbench, session, commands, words, appearance.choiceProperty()));
        setLeft(new Rail(workbench, words));
        setBottom(new StatusBar(workbench, words));
        centre.setOrientation(Orientation.VERTICAL);
        centre.getItems().setAll(mapScreen);
        setCenter(centre);
        follow();
    }

    CommandTable commands() {
        return commands;
    }

    Session session() {
        return session;
    }

    WorkbenchViewModel workbench() {
        return workbench;
    }

    MapViewModel map() {
        return map;
    }

    MapEdits edits() {
        return edits;
    }

    PlanViewModel plan() {
        return plan;
    }

    /// Backs out one level: a gesture, the source, the selection.
    void escape() {
        if (source.shownProperty().get().isPresent()) {
            source.close();
        } else {
            mapView.escape();
        }
    }

    /// Closes the project once everything drawn is kept.
    @Override
    public void close() {
        closeThen(() -> {});
    }

    /// Closes the project, and goes on only when nothing holds its file any more.
    void closeThen(Runnable next) {
        background.enqueue(
                (progress, cancellation) -> {
                    project.open().close();
                    return true;
                },
                Outcome.of(
                        closed -> next.run(),
                        failure -> {
                            next.run();
                            throw failure;
                        }));
    }

    private void follow() {
        workbench.screenProperty().addListener(changed -> showScreen());
        workbench.inspectorShownProperty().addListener(changed -> showInspector());
        source.shownProperty().addListener((p, before, now) -> showSource(now.isPresent()));
        showInspector();
        mapView.requestFocus();
    }

    private void showScreen() {
        Screen screen = workbench.screenProperty().get();
        plan.watch(screen == Screen.PLAN);
        Node view =
                switch (screen) {
                    case MAP -> mapScreen;
                    case SEAMS -> seamsView;
                    case PLAN -> planView;
                };
        centre.getItems().set(0, view);
        showInspector();
        if (screen == Screen.MAP) {
            mapView.requestFocus();
        }
    }

    /// The seams screen explains the selected context itself, so the inspector would say it twice.
    private void showInspector() {
        boolean shown =
                workbench.inspectorShownProperty().get()
                        && workbench.screenProperty().get() == Screen.MAP;
        setRight(shown ? inspectorView : null);
    }

    private void showSource(boolean shown) {
        boolean there = centre.getItems().contains(sourceView);
        if (shown && !there) {
            centre.getItems().add(sourceView);
            centre.setDividerPositions(SOURCE_SHARE);
        } else if (!shown && there) {
            centre.getItems().remove(sourceView);
        }
    }
}
