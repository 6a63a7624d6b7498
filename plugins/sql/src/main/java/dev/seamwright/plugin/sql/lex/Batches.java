package dev.seamwright.plugin.sql.lex;

/// Lines that hold nothing but `GO` or `/`, as the tools of two dialects want them after a routine.
/// Where such a line is to come, the `;` in a routine do not end it.
final class Batches {

    private final int lastGo;
    private final int lastSlash;

    Batches(byte[] bytes) {
        int go = -1;
        int slash = -1;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            int from = -1;
            int to = -1;
            while (end < bytes.length && bytes[end] != '\n') {
                if (!Ascii.isBlank(bytes[end]) && bytes[end] != ';') {
                    from = from < 0 ? end : from;
                    to = end + 1;
                }
                end++;
            }
            if (from >= 0 && Ascii.matches(bytes, from, to, "GO")) {
                go = start;
            } else if (from >= 0 && to - from == 1 && bytes[from] == '/') {
                slash = start;
            }
            start = end + 1;
        }
        lastGo = go;
        lastSlash = slash;
    }

    /// Whether a line of `GO` stands somewhere behind the offset.
    boolean goFollows(int offset) {
        return offset < lastGo;
    }

    /// Whether a line of `/` stands somewhere behind the offset.
    boolean slashFollows(int offset) {
        return offset < lastSlash;
    }
}
