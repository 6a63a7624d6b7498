package dev.seamwright.desktop.command;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

/// All commands in the order in which they are listed, and their keys.
public final class CommandTable {

    private final List<Command> commands = new ArrayList<>();

    /// Adds a command.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them, `Shortcut+Z`
    public CommandTable add(
            String id, List<String> keys, ObservableBooleanValue possible, Runnable action) {
        List<KeyCombination> combinations = keys.stream().map(KeyCombination::valueOf).toList();
        commands.add(new Command(id, combinations, possible, action));
        return this;
    }

    /// Adds a command that is always possible.
    public CommandTable add(String id, List<String> keys, Runnable action) {
        return add(id, keys, Bindings.createBooleanBinding(() -> true), action);
    }

    public List<Command> commands() {
        return Collections.unmodifiableList(commands);
    }

    /// The command of this name.
    public Command get(String id) {
        return commands.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no command " + id));
    }

    /// Runs the command of a key.
    ///
    /// @param focused what has the focus: keys without Ctrl or Alt are left to a text field
    /// @param covered whether a sheet lies over the window, which leaves only the way back
    /// @return whether a command was run
    public boolean press(KeyEvent event, @Nullable Node focused, boolean covered) {
        boolean typing = focused instanceof TextInputControl;
        for (Command command : commands) {
            for (KeyCombination key : command.keys()) {
                boolean free =
                        !key.equals(KeyName.QUESTION_MARK)
                                && !(typing && belongsToText(key))
                                && !(covered && !isBack(command));
                if (free && key.match(event)) {
                    return command.run();
                }
            }
        }
        return false;
    }

    /// Runs the command of a question mark, wherever that lies on the keyboard.
    ///
    /// @return whether a command was run
    public boolean type(String typed, @Nullable Node focused, boolean covered) {
        if (!typed.equals("?") || covered || focused instanceof TextInputControl) {
            return false;
        }
        return commands.stream()
                .filter(command -> command.keys().contains(KeyName.QUESTION_MARK))
                .anyMatch(Command::run);
    }

    private static boolean isBack(Command command) {
        return command.id().equals("back");
    }

    private static boolean belongsToText(KeyCombination key) {
        boolean plain =
                key.getShortcut() != KeyCombination.ModifierValue.DOWN
                        && key.getAlt() != KeyCombination.ModifierValue.DOWN;
        boolean editing =
                key instanceof KeyCodeCombination code
                        && List.of(KeyCode.Z, KeyCode.Y).contains(code.getCode());
        return plain || editing;
    }
}
