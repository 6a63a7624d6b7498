package dev.seamwright.cli;

import dev.seamwright.engine.assignment.Gestures;
import dev.seamwright.engine.assignment.TakenOut;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.wording.Nearest;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Puts elements and tables into contexts, and takes them out.
///
/// @param around where to tell about it
record ScenarioAssignment(Surroundings around) {

    /// @param written elements by whatever name they were called
    /// @param context its name, empty for none
    int run(Path path, ScenarioOption chosen, List<String> written, String context) {
        try (OpenProject project = new Projects(around).openToChange(path)) {
            Drawing drawing = chosen.in(project);
            List<NodeId> nodes =
                    new NodeLookup(around, NodeNames.of(project.monolith())).all(written);
            List<Edit> gestures =
                    context.isEmpty()
                            ? Gestures.between(
                                    drawing.scenario(),
                                    TakenOut.of(drawing.scenario(), nodes, project.graph().units()))
                            : List.of(move(drawing, nodes, context));
            Scenario before = drawing.scenario();
            Scenario after = before;
            for (Edit gesture : gestures) {
                after = after.after(gesture);
            }
            if (after.equals(before)) {
                around.terminal().result(around.text("cli.scenario.assign.same", before.name()));
                return Exit.CLEAN;
            }
            gestures.forEach(gesture -> project.file().append(before.name(), gesture));
            tell(before, nodes, context, gestures);
            if (context.isEmpty()) {
                tellAlong(before, after, nodes, project.graph().units());
            }
            return Exit.CLEAN;
        }
    }

    /// The rest of a file cannot stay in a context that one of its types leaves.
    private void tellAlong(
            Scenario before, Scenario after, List<NodeId> asked, List<NodeId> units) {
        List<String> along =
                units.stream()
                        .filter(unit -> before.ownerOf(unit).isPresent())
                        .filter(unit -> after.ownerOf(unit).isEmpty())
                        .filter(unit -> !TakenOut.isWithin(unit, asked))
                        .map(NodeId::text)
                        .toList();
        if (!along.isEmpty()) {
            around.terminal()
                    .result(around.text("cli.scenario.assign.along", String.join(", ", along)));
        }
    }

    private static Edit move(Drawing drawing, List<NodeId> nodes, String context) {
        Optional<ContextId> drawn =
                drawing.scenario().contexts().stream()
                        .filter(each -> each.name().equals(context))
                        .map(Context::id)
                        .findFirst();
        return drawn.<Edit>map(id -> new Edit.Move(nodes, id))
                .orElseGet(
                        () ->
                                new Edit.Create(
                                        new Context(drawing.nextContextId(), context), nodes));
    }

    private void tell(Scenario before, List<NodeId> nodes, String context, List<Edit> gestures) {
        Terminal terminal = around.terminal();
        if (context.isEmpty()) {
            terminal.result(
                    around.text("cli.scenario.assign.released", nodes.size(), before.name()));
        } else if (gestures.getFirst() instanceof Edit.Create) {
            terminal.result(
                    around.text(
                            "cli.scenario.assign.created", context, before.name(), nodes.size()));
            Nearest.to(context, before.contexts().stream().map(Context::name).toList())
                    .ifPresent(
                            near -> terminal.remark(around.text("cli.scenario.assign.near", near)));
        } else {
            terminal.result(
                    around.text("cli.scenario.assign.done", nodes.size(), context, before.name()));
        }
        terminal.remark(around.text("cli.scenario.assign.undo", gestures.size()));
    }
}
