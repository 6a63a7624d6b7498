package dev.seamwright.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Folders that hold no source of the project: version control, installed packages, caches, and
/// what a build writes.
final class Clutter {

    private static final Set<String> BY_NAME =
            Set.of(
                    ".git",
                    ".hg",
                    ".svn",
                    ".bzr",
                    ".tox",
                    ".nox",
                    ".eggs",
                    ".gradle",
                    ".idea",
                    ".mypy_cache",
                    ".pytest_cache",
                    ".ruff_cache",
                    "__pycache__",
                    "__pypackages__",
                    "bower_components",
                    "node_modules",
                    "site-packages");

    /// A folder with one of these in it was installed or is a cache.
    private static final List<String> MARKS = List.of("pyvenv.cfg", "conda-meta", "CACHEDIR.TAG");

    /// Names that builds use for what they write, and that people use for source as well.
    private static final Set<String> OUTPUTS = Set.of("build", "dist", "target", "out");

    /// What stands beside the folder that a build writes.
    private static final List<String> BUILD_FILES =
            List.of(
                    "setup.py",
                    "setup.cfg",
                    "pyproject.toml",
                    "package.json",
                    "pom.xml",
                    "build.gradle",
                    "build.gradle.kts",
                    "build.sbt");

    private Clutter() {}

    static boolean is(Path folder) {
        Path name = folder.getFileName();
        if (name == null) {
            return false;
        }
        String text = name.toString();
        return BY_NAME.contains(text)
                || text.endsWith(".egg-info")
                || MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)))
                || (OUTPUTS.contains(text) && isOutput(folder));
    }

    private static boolean isOutput(Path folder) {
        return !Files.exists(folder.resolve("__init__.py"))
                && BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolveSibling(file)));
    }
}
