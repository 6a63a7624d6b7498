package dev.seamwright.cli;

/// What the process says to the shell that started it.
final class Exit {

    /// Done.
    static final int CLEAN = 0;

    /// Wrong usage, or the world does not allow it.
    static final int FAILED = 2;

    /// Less was understood than the user accepts.
    static final int UNCOVERED = 4;

    /// Ctrl-C, as shells have it.
    static final int STOPPED = 130;

    private Exit() {}
}
