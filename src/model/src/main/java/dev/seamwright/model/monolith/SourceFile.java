package dev.seamwright.model.monolith;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A file that an importer claimed.
///
/// @param path below the import root, `/` between names
/// @param language the importer's own word for what it reads
/// @param lines physical lines, 0 where it could not be read
/// @param traits in the order of [FileTrait]
/// @param unread why it could not be read, null for a file that was
public record SourceFile(
        String path, String language, int lines, Set<FileTrait> traits, @Nullable Unread unread) {

    public SourceFile {
        EnumSet<FileTrait> ordered = EnumSet.noneOf(FileTrait.class);
        ordered.addAll(traits);
        traits = Collections.unmodifiableSet(ordered);
    }

    /// Whether the file belongs to the program that will be taken apart.
    public boolean isProduction() {
        return traits.isEmpty();
    }
}
