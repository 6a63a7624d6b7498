package dev.seamwright.export.scenario;

/// What is wrong with a file of a scenario.
public enum ScenarioFileProblem {
    /// There is no such file.
    MISSING,
    /// It may not be read, is a folder, or its medium fails.
    INACCESSIBLE,
    /// It is larger than is accepted.
    TOO_LARGE,
    /// It holds nothing.
    EMPTY,
    /// It is text in another encoding than UTF-8 or UTF-16.
    ENCODING,
    /// It is no text.
    BINARY,
    /// Its first line does not name the columns that it should have.
    HEADER,
    /// A row has too few or too many cells.
    CELLS,
    /// A quoted cell is not closed, or text stands behind its end.
    QUOTES,
    /// A name is longer than any can be.
    NAME,
    /// It is no JSON, or ends in the middle.
    JSON,
    /// It is written in a form that this program does not know.
    VERSION,
    /// A field is missing, twice there, or holds something else than it should.
    FIELD,
    /// Two contexts have one number.
    NUMBER_TWICE
}
