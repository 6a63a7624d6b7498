package dev.seamwright.engine.proposal;

/// What ties two nodes together.
public enum TieKind {
    /// Reads, writes, keys, joins and transactions.
    DATA,
    /// Calls, imports and the like.
    CODE,
    /// Names that tell of the same things.
    WORDS,
    /// Standing in one file that is otherwise taken apart.
    FILES,
    /// Being used by the same tests.
    TESTS,
    /// Having been changed together.
    HISTORY,
    /// Lying in one folder, as far as all else bears that out.
    FOLDERS
}
