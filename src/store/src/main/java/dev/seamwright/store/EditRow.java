package dev.seamwright.store;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;

import java.util.List;

/// An [Edit] in the columns in which it is kept.
///
/// @param context its number, 0 where the edit names none
/// @param name of a context, empty where the edit gives none
record EditRow(Kind kind, int context, String name, List<NodeId> nodes) {

    /// The words that stand in project files; they never change.
    enum Kind {
        CREATE,
        RENAME,
        DISSOLVE,
        MOVE,
        RELEASE
    }

    EditRow {
        nodes = List.copyOf(nodes);
    }

    static EditRow of(Edit edit) {
        return switch (edit) {
            case Edit.Create(Context context, List<NodeId> members) ->
                    new EditRow(Kind.CREATE, context.id().number(), context.name(), members);
            case Edit.Rename(ContextId context, String name) ->
                    new EditRow(Kind.RENAME, context.number(), name, List.of());
            case Edit.Dissolve(ContextId context) ->
                    new EditRow(Kind.DISSOLVE, context.number(), "", List.of());
            case Edit.Move(List<NodeId> nodes, ContextId target) ->
                    new EditRow(Kind.MOVE, target.number(), "", nodes);
            case Edit.Release(List<NodeId> nodes) -> new EditRow(Kind.RELEASE, 0, "", nodes);
        };
    }

    Edit toEdit() {
        return switch (kind) {
            case CREATE -> new Edit.Create(new Context(new ContextId(context), name), nodes);
            case RENAME -> new Edit.Rename(new ContextId(context), name);
            case DISSOLVE -> new Edit.Dissolve(new ContextId(context));
            case MOVE -> new Edit.Move(nodes, new ContextId(context));
            case RELEASE -> new Edit.Release(nodes);
        };
    }
}
