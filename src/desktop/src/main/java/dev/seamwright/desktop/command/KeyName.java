package dev.seamwright.desktop.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// How a key is written on the screen.
public final class KeyName {

    /// Where the question mark lies on many keyboards; on others it is told by what it types.
    static final KeyCombination QUESTION_MARK =
            new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_DOWN);

    private KeyName() {}

    /// The parts of a key combination, `Ctrl+Shift+Z`; empty for a command without a key.
    public static String of(Command command) {
        return command.keys().isEmpty() ? "" : of(command.keys().getFirst());
    }

    private static String of(KeyCombination key) {
        if (key.equals(QUESTION_MARK)) {
            return "?";
        }
        String shown = key.getDisplayText();
        return key instanceof KeyCodeCombination ? shown.replace("Shortcut", "Ctrl") : shown;
    }
}
