package dev.seamwright.plugin.sql.lex;

/// The smallest piece of a statement that means something.
///
/// @param text a word as written, a quoted name without its quotes, anything else as written
/// @param line in the script, from 1
public record Token(Kind kind, String text, int line) {

    /// What a token is.
    public enum Kind {
        /// A name or keyword without quotes.
        WORD,
        /// A name in quotes, backticks or brackets.
        QUOTED,
        /// A string, dollar-quoted ones included.
        STRING,
        NUMBER,
        /// One character of anything else.
        SYMBOL
    }

    /// Whether this is the keyword, in whatever case.
    public boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /// Whether this is the symbol.
    public boolean is(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /// Whether this can name a table or column.
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
