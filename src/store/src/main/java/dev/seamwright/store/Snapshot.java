package dev.seamwright.store;

import dev.seamwright.model.monolith.Monolith;

import java.nio.file.Path;
import java.util.List;

/// What one import found, and where it looked.
///
/// @param fingerprint of the source as it was read, so that a change of it can be noticed
/// @param roots the folders that were imported, absolute
/// @param schemas schema scripts that were named besides them, absolute
public record Snapshot(
        Monolith monolith, String fingerprint, List<Path> roots, List<Path> schemas) {

    public Snapshot {
        roots = List.copyOf(roots);
        schemas = List.copyOf(schemas);
        if (!roots.stream().allMatch(Path::isAbsolute)
                || !schemas.stream().allMatch(Path::isAbsolute)) {
            throw new IllegalArgumentException("paths of a snapshot are absolute");
        }
    }
}
