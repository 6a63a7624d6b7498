package dev.seamwright.model.importing;

import dev.seamwright.model.progress.Cancellation;

import java.util.List;

/// Reads the schema of a live database. Found through [java.util.ServiceLoader], like an
/// [Importer].
public interface SchemaReader {

    /// This reader with drivers that these loaders find besides its own, such as those in the
    /// user's plugin folder.
    default SchemaReader withDriversOf(List<ClassLoader> loaders) {
        return this;
    }

    /// Whether the address is of a kind that this reader understands.
    boolean accepts(String url);

    /// The address without user, password and other secrets, fit to be shown and kept.
    String shown(String url);

    /// The tables of a database, read-only. Places in the result have [#shown] as their path.
    ///
    /// @throws SchemaReaderException if the database cannot be reached or refuses
    Facts read(String url, Cancellation cancellation);
}
