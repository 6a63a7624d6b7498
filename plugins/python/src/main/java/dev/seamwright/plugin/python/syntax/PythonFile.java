package dev.seamwright.plugin.python.syntax;

import dev.seamwright.model.monolith.FileTrait;

import java.util.List;
import java.util.Set;

/// What is kept of one file between reading and linking.
///
/// @param path below the import root
/// @param lines physical lines
public record PythonFile(String path, int lines, Set<FileTrait> traits, List<Statement> body) {

    /// Whether the file is a package's own (`__init__.py`).
    public boolean isPackage() {
        return path.equals("__init__.py") || path.endsWith("/__init__.py");
    }

    /// Whether it belongs to the program that will be taken apart.
    public boolean isProduction() {
        return traits.isEmpty();
    }
}
