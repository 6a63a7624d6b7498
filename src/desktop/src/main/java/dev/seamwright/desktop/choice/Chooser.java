package dev.seamwright.desktop.choice;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a place in the file system; empty where the user backs out.
public interface Chooser {

    /// A folder of source.
    Optional<Path> sourceFolder();

    /// A project or schema file.
    Optional<Path> file();

    /// A folder to write documents into.
    Optional<Path> exportFolder();
}
