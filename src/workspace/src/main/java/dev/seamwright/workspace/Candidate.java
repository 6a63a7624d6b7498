package dev.seamwright.workspace;

import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.monolith.Unread;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A file that an importer claims and that nobody has opened yet; or a folder into which the walk
/// could not go, listed like a file with `/` at the end of its path.
///
/// @param path as it will be shown, below the import root
/// @param file where it is
/// @param size bytes
/// @param importer whose it is, null for a folder
/// @param named whether the user named it as a schema
/// @param refusal why it will not be opened, null where it will
record Candidate(
        String path,
        Path file,
        long size,
        @Nullable Importer<?> importer,
        boolean named,
        @Nullable Unread refusal) {}
