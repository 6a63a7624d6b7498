package dev.seamwright.store;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.Monolith;

import java.nio.file.Path;
import java.util.List;

/// What one import found, and where it looked.
///
/// @param fingerprint of the source as it was read, so that a change of it can be noticed
/// @param request what was asked for, with absolute paths and without secrets
/// @param readings what importers made of each file, for the next import
public record Snapshot(
        Monolith monolith, String fingerprint, ImportRequest request, List<KeptReading> readings) {

    public Snapshot {
        readings = List.copyOf(readings);
        if (!request.roots().stream().allMatch(Path::isAbsolute)
                || !request.schemas().stream().allMatch(Path::isAbsolute)) {
            throw new IllegalArgumentException("paths of a snapshot are absolute");
        }
    }
}
