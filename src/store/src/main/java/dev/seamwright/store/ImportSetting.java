package dev.seamwright.store;

/// What an import was told; the words stand in project files and never change.
enum ImportSetting {
    /// A folder or file, absolute.
    ROOT,
    /// A schema script, absolute.
    SCHEMA,
    /// The address of a database, without secrets.
    DATABASE,
    /// A pattern of paths that were left out.
    EXCLUDE,
    /// History was read; no value.
    HISTORY,
    /// The moment before which no commit was read.
    SINCE,
    /// The moment after which no commit was read.
    UNTIL
}
