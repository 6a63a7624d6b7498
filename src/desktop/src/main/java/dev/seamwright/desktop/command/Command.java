package dev.seamwright.desktop.command;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import java.util.List;

/// Something that the user can do.
///
/// @param id also the key of its words: `command.` and this
/// @param keys that do it, the first of them shown; may be empty
/// @param possible whether it would do anything now
public record Command(
        String id, List<KeyCombination> keys, ObservableBooleanValue possible, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// The key of its words in the bundle.
    public String wordingKey() {
        return "command." + id;
    }

    /// Does it, if that is possible now.
    public boolean run() {
        if (!possible.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
