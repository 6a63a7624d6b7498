package dev.seamwright.model.importing;

import dev.seamwright.model.monolith.History;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/// Reads the history of a folder from one version control system. Found through
/// [java.util.ServiceLoader], like an [Importer].
public interface HistoryReader {

    /// The version control system, as users call it.
    String system();

    /// Whether the folder is under this system's control, itself or as part of a larger one.
    boolean knows(Path folder);

    /// The history of everything below a folder.
    ///
    /// @param folder the import root, without links; paths in the result are below it
    /// @param progress told one unit per commit
    /// @throws HistoryException if the history is damaged or cannot be read
    History read(Path folder, Span span, Progress progress, Cancellation cancellation);

    /// Which commits to read.
    ///
    /// @param since none before this moment, null for no such bound
    /// @param until none after this moment, null for no such bound
    record Span(@Nullable Instant since, @Nullable Instant until) {

        /// All of them.
        public static final Span ALL = new Span(null, null);

        /// None of them: nobody looks for a history.
        public static final Span NONE = new Span(Instant.MAX, Instant.MIN);

        /// Whether no commit can lie within.
        public boolean isEmpty() {
            return since != null && until != null && since.isAfter(until);
        }
    }
}
