package dev.seamwright.plugin.sql.lex;

/// A stretch of a script. The statements of a script, in order, cover it without gaps.
///
/// @param start of the blanks and comments before it
/// @param textEnd where what it says ends
/// @param end after its separator
/// @param textStart where what it says starts, equal to `textEnd` where it says nothing
/// @param line of `textStart`, from 1
public record Statement(int start, int textStart, int textEnd, int end, int line) {

    /// Whether there are only blanks, comments and what is meant for the tool that runs the script.
    public boolean isBlank() {
        return textStart >= textEnd;
    }

    /// How long it is, in bytes.
    public int length() {
        return textEnd - textStart;
    }
}
