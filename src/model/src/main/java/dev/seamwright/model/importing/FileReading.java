package dev.seamwright.model.importing;

import dev.seamwright.model.monolith.SourceFile;

/// What came of one file: its own facts, or the reason why there are none.
///
/// @param <F> the importer's facts about one file
public sealed interface FileReading<F> {

    /// The file with its traits, and in [Unread] with the reason.
    SourceFile file();

    /// A file that was read.
    record Read<F>(SourceFile file, F facts) implements FileReading<F> {}

    /// A file that could not be read; `file.unread()` says why.
    record Unread<F>(SourceFile file) implements FileReading<F> {}
}
