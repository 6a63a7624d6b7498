package dev.seamwright.plugin.sql.lex;

/// Finds the ends of comments between `/*` and `*/`.
final class Comments {

    private Comments() {}

    /// Behind a comment that holds others, -1 if they are not all closed.
    static int nestedEnd(byte[] bytes, int from, int limit) {
        int depth = 0;
        for (int i = from; i + 1 < limit; i++) {
            if (bytes[i] == '/' && bytes[i + 1] == '*') {
                depth++;
                i++;
            } else if (bytes[i] == '*' && bytes[i + 1] == '/') {
                i++;
                if (--depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /// Behind the next end of a comment, -1 if there is none.
    static int plainEnd(byte[] bytes, int from, int limit) {
        for (int i = from + 2; i + 1 < limit; i++) {
            if (bytes[i] == '*' && bytes[i + 1] == '/') {
                return i + 2;
            }
        }
        return -1;
    }
}
