package dev.seamwright.desktop;

import javafx.application.Application;

/// Starts the program with a window.
public final class Main {

    private Main() {}

    /// Opens the window.
    ///
    /// @param arguments at most one: a project file or a folder to open
    public static void main(String[] arguments) {
        Application.launch(SeamwrightApplication.class, arguments);
    }
}
