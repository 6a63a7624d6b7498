package dev.seamwright.cli;

import dev.seamwright.export.document.Visible;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// Names from the source, made safe for a terminal.
final class Shown {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

    private Shown() {}

    static String of(Object name) {
        return Visible.of(name.toString());
    }

    /// A path as it can be pasted into a command.
    static String argument(Path path, boolean windows) {
        String text = path.toString();
        if (PLAIN.matcher(windows ? text.replace('\\', '/') : text).matches()) {
            return text;
        }
        return windows ? '"' + text + '"' : "'" + text.replace("'", "'\\''") + "'";
    }
}
