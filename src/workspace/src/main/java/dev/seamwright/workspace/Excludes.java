package dev.seamwright.workspace;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/// Patterns of paths that the user leaves out of an import.
final class Excludes {

    private final List<PathMatcher> names = new ArrayList<>();
    private final List<PathMatcher> paths = new ArrayList<>();

    /// @param patterns as [dev.seamwright.model.importing.ImportRequest] has them
    /// @throws WorkspaceException.BadPattern if one of them is none
    Excludes(List<String> patterns) {
        FileSystem system = FileSystems.getDefault();
        for (String pattern : patterns) {
            String bare =
                    pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
            String anchored = bare.startsWith("/") ? bare.substring(1) : bare;
            try {
                (bare.indexOf('/') < 0 ? names : paths)
                        .add(system.getPathMatcher("glob:" + anchored));
            } catch (IllegalArgumentException malformed) {
                throw new WorkspaceException.BadPattern(pattern, malformed);
            }
        }
    }

    /// Whether a file or folder is left out by its own name or path; what lies below an excluded
    /// folder is never asked about.
    boolean leaveOut(Path belowRoot) {
        Path name = belowRoot.getFileName();
        return (name != null && names.stream().anyMatch(matcher -> matcher.matches(name)))
                || paths.stream().anyMatch(matcher -> matcher.matches(belowRoot));
    }
}
