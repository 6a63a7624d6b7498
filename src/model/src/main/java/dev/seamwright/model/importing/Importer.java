package dev.seamwright.model.importing;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import java.util.List;
import java.util.Optional;

/// Turns the files of one language into [Facts].
///
/// The program finds the files, calls [#read] for each of them from several threads, and then
/// [#link] once. Results must not depend on the order or number of threads.
///
/// @param <F> what the importer keeps of one file between the two calls, immutable
public interface Importer<F> {

    /// The language, as users call it.
    String language();

    /// Changes whenever the same source would give other facts; part of what decides whether an
    /// earlier import can be reused.
    int version();

    /// Whether files with this path are this importer's, judged by the path alone.
    boolean claims(String path);

    /// Whether its files are schema scripts, which users may name one by one beside the source.
    boolean readsSchemas();

    /// Reads one file on its own. Bad content is an outcome, not an exception.
    FileReading<F> read(SourceText source);

    /// How facts about one file are kept between imports; empty where they are not.
    default Optional<FactsCodec<F>> codec() {
        return Optional.empty();
    }

    /// Resolves names over everything that was read.
    ///
    /// @param files in the order of their paths; files that could not be read are left out
    /// @param progress told one unit per file
    Facts link(List<FileReading.Read<F>> files, Progress progress, Cancellation cancellation);
}
