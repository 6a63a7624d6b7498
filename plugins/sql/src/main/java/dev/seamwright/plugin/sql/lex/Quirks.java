package dev.seamwright.plugin.sql.lex;

/// What is known of a script's dialect, and what was found out on the way.
final class Quirks {

    private static final int MAX_FAILED_DOLLARS = 8;

    private final boolean backslashes;
    private boolean nestedComments = true;
    private int failedDollars;
    private int unclosedAt;
    private int unclosedLine;

    /// @param backslashes whether a backslash escapes in ordinary strings, as in MySQL
    Quirks(boolean backslashes) {
        this.backslashes = backslashes;
    }

    boolean backslashes() {
        return backslashes;
    }

    /// Whether comments may hold comments, as in PostgreSQL; believed until one does not close.
    boolean nestsComments() {
        return nestedComments;
    }

    void nestingFailed() {
        nestedComments = false;
    }

    /// Whether a dollar may still start a quote.
    boolean triesDollars() {
        return failedDollars < MAX_FAILED_DOLLARS;
    }

    void dollarsFailed() {
        failedDollars++;
    }

    /// Hears of a quote or comment that reaches to the end.
    void neverClosed(int at, int line) {
        if (unclosedLine == 0) {
            unclosedAt = at;
            unclosedLine = line;
        }
    }

    /// The line of a quote or comment that is never closed, 0 if all are.
    int unclosedLine() {
        return unclosedLine;
    }

    /// Where it starts.
    int unclosedAt() {
        return unclosedAt;
    }
}
