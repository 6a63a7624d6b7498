package dev.seamwright.desktop.shell;

import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import java.util.List;

/// Words the gestures of a drawing.
final class EditWords {

    private final Words words;

    EditWords(Words words) {
        this.words = words;
    }

    /// The gesture at an index of the history.
    String of(Drawing drawing, int index) {
        return switch (drawing.edits().get(index)) {
            case Edit.Create(Context context, var members) ->
                    words.text("edit.create", context.name(), members.size());
            case Edit.Rename(ContextId id, String name) ->
                    words.text("edit.rename", nameBefore(drawing, index, id), name);
            case Edit.Dissolve(ContextId id) ->
                    words.text("edit.dissolve", nameBefore(drawing, index, id));
            case Edit.Move(var nodes, ContextId target) ->
                    words.text("edit.move", nodes.size(), nameBefore(drawing, index, target));
            case Edit.Release(var nodes) -> words.text("edit.release", nodes.size());
        };
    }

    /// What a context was called before the gesture at an index.
    private static String nameBefore(Drawing drawing, int index, ContextId id) {
        List<Edit> before = drawing.edits().subList(0, index).reversed();
        for (Edit edit : before) {
            if (edit instanceof Edit.Rename(ContextId renamed, String name) && renamed.equals(id)) {
                return name;
            }
            if (edit instanceof Edit.Create(Context context, var members)
                    && context.id().equals(id)) {
                return context.name();
            }
        }
        return drawing.start().context(id).map(Context::name).orElse(id.toString());
    }
}
