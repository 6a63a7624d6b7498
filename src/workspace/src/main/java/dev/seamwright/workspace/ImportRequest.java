package dev.seamwright.workspace;

import java.nio.file.Path;
import java.util.List;

/// What to import.
///
/// @param roots folders of source, at least one; a single file stands for itself
/// @param schemas schema scripts, inside or outside the roots; where any is given, no other script
///   of their language is read
public record ImportRequest(List<Path> roots, List<Path> schemas) {

    public ImportRequest {
        roots = List.copyOf(roots);
        schemas = List.copyOf(schemas);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("nothing to import");
        }
    }

    /// Everything below one folder.
    public static ImportRequest of(Path root) {
        return new ImportRequest(List.of(root), List.of());
    }
}
