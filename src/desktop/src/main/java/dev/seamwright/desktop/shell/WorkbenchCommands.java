package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.command.CommandTable;
import dev.seamwright.desktop.command.ShortcutSheet;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.shell.WorkbenchViewModel.Screen;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import java.util.List;

/// Everything that can be done with an open project.
final class WorkbenchCommands {

    private final Workbench bench;
    private final Prompts prompts;
    private final Setting setting;
    private final Overlay overlay;
    private final CommandTable table = new CommandTable();

    WorkbenchCommands(Workbench bench, Prompts prompts, Setting setting, Overlay overlay) {
        this.bench = bench;
        this.prompts = prompts;
        this.setting = setting;
        this.overlay = overlay;
        screens();
        history();
        contexts();
        sight();
        window();
    }

    CommandTable table() {
        return table;
    }

    private void screens() {
        for (Screen screen : Screen.values()) {
            table.add(
                    "screen." + screen.name(),
                    List.of("Shortcut+" + screen.number()),
                    () -> bench.workbench().screenProperty().set(screen));
        }
    }

    private void history() {
        Session session = bench.session();
        table.add("undo", List.of("Shortcut+Z"), bench.workbench().canUndo(), session::undo)
                .add(
                        "redo",
                        List.of("Shortcut+Shift+Z", "Shortcut+Y"),
                        bench.workbench().canRedo(),
                        session::redo);
    }

    private void contexts() {
        table.add(
                        "context.create",
                        List.of("Shortcut+G"),
                        members(),
                        () -> {
                            bench.edits().createFromSelection();
                            bench.edits().selectedContext().ifPresent(prompts::rename);
                        })
                .add(
                        "context.rename",
                        List.of("F2"),
                        context(),
                        () -> bench.edits().selectedContext().ifPresent(prompts::rename))
                .add(
                        "context.dissolve",
                        List.of("Shortcut+U"),
                        context(),
                        bench.edits()::dissolveSelected)
                .add("move", List.of("M"), members(), prompts::moveTo);
    }

    private void sight() {
        table.add("zoom.actual", List.of("Shortcut+0"), bench.map()::actualSize)
                .add("zoom.fit", List.of("Shortcut+9"), bench.map()::fit)
                .add(
                        "inspector",
                        List.of("Alt+I"),
                        () -> {
                            var shown = bench.workbench().inspectorShownProperty();
                            shown.set(!shown.get());
                        });
    }

    private void window() {
        table.add("export", List.of("Shortcut+Shift+E"), this::export)
                .add(
                        "palette",
                        List.of("Shortcut+Shift+P"),
                        () -> prompts.palette(table.commands()))
                .add("shortcuts", List.of("Shift+Slash"), this::shortcuts)
                .add("back", List.of("Esc"), this::back);
    }

    private void export() {
        bench.workbench().screenProperty().set(Screen.PLAN);
        setting.chooser().exportFolder().ifPresent(bench.plan()::exportTo);
    }

    private void shortcuts() {
        ShortcutSheet sheet = new ShortcutSheet(setting.words(), overlay::close);
        sheet.list(table.commands(), setting.words());
        overlay.open(sheet);
    }

    private void back() {
        if (!overlay.close()) {
            bench.escape();
        }
    }

    private BooleanBinding members() {
        Session session = bench.session();
        return Bindings.createBooleanBinding(
                () -> session.selection() instanceof Focus.Members, session.selectionProperty());
    }

    private BooleanBinding context() {
        Session session = bench.session();
        return Bindings.createBooleanBinding(
                () -> bench.edits().selectedContext().isPresent(),
                session.selectionProperty(),
                session.drawingProperty());
    }
}
