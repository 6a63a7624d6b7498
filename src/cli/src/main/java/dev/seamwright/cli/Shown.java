package dev.seamwright.cli;

import dev.seamwright.export.document.Visible;

/// Names from the source, made safe for a terminal.
final class Shown {

    private Shown() {}

    static String of(Object name) {
        return Visible.of(name.toString());
    }
}
