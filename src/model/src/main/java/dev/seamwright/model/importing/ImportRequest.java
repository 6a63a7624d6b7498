package dev.seamwright.model.importing;

import java.nio.file.Path;
import java.util.List;

/// What to import.
///
/// @param roots folders of source, at least one; a single file stands for itself
/// @param schemas schema scripts, inside or outside the roots; where any is given, no other script
///   of their language is read
/// @param databases addresses of live databases whose schema is read
/// @param excludes patterns of paths to leave out. `*` stands for any characters but `/`, `**` for
///   any at all, `?` for one. A pattern without `/` is held against every name on the way, one with
///   `/` against the path from the import root; what lies below a match is left out too
/// @param history which commits to read
public record ImportRequest(
        List<Path> roots,
        List<Path> schemas,
        List<String> databases,
        List<String> excludes,
        HistoryReader.Span history) {

    public ImportRequest {
        roots = List.copyOf(roots);
        schemas = List.copyOf(schemas);
        databases = List.copyOf(databases);
        excludes = List.copyOf(excludes);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("nothing to import");
        }
    }

    /// Source and schema scripts with their whole history.
    public ImportRequest(List<Path> roots, List<Path> schemas) {
        this(roots, schemas, List.of(), List.of(), HistoryReader.Span.ALL);
    }

    /// Everything below one folder.
    public static ImportRequest of(Path root) {
        return new ImportRequest(List.of(root), List.of());
    }
}
