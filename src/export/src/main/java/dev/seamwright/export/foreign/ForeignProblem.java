package dev.seamwright.export.foreign;

/// What is wrong with a file.
public enum ForeignProblem {
    /// There is no such file.
    MISSING,
    /// It may not be read, is a folder, or its medium fails.
    INACCESSIBLE,
    /// It is larger than is accepted.
    TOO_LARGE,
    /// It holds more values, deeper nesting or longer names than is accepted.
    BEYOND_BOUNDS,
    /// It holds nothing.
    EMPTY,
    /// It ends in the middle.
    CUT_OFF,
    /// It is neither JSON nor lines of text.
    UNREADABLE,
    /// It can be read, but holds something else than is expected.
    WRONG_FORM,
    /// Something is named twice.
    TWICE,
    /// A call's volume is not a number above 0.
    VOLUME,
    /// A number stands for no entity that is known.
    UNKNOWN_ENTITY
}
