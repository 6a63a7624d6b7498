package dev.seamwright.model.monolith;

/// Why a file could not be read.
///
/// @param detail what the parser or the system said, may be empty
/// @param line where it happened, 0 where that is unknown
public record Unread(Reason reason, String detail, int line) {

    /// The kinds of failure, for wording and for counting.
    public enum Reason {
        /// The parser refuses the text.
        SYNTAX,
        /// The syntax of an older, incompatible version of the language.
        OLD_SYNTAX,
        /// The bytes are not text in the encoding that the file declares.
        ENCODING,
        /// Larger, longer or deeper than the importer's bounds.
        TOO_LARGE,
        /// The file system refused.
        INACCESSIBLE,
        /// The importer failed on it, which is a defect of the importer.
        FAILED
    }
}
