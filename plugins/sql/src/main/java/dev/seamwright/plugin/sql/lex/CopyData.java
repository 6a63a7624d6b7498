package dev.seamwright.plugin.sql.lex;

/// The rows that follow a `COPY ... FROM stdin`, up to a line of `\.`.
final class CopyData {

    private final byte[] bytes;
    private boolean neverEnds;

    CopyData(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes the scanner past the rows. Without an end there are no rows.
    void skip(Scanner scanner) {
        if (neverEnds) {
            return;
        }
        int line = scanner.positionLine();
        int at = scanner.position();
        while (at < bytes.length) {
            int lineStart = afterLine(at);
            line++;
            if (isEnd(lineStart)) {
                scanner.moveTo(lineStart + 2, line);
                return;
            }
            at = lineStart;
        }
        neverEnds = true;
    }

    private int afterLine(int at) {
        int i = at;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private boolean isEnd(int at) {
        return at + 1 < bytes.length
                && bytes[at] == '\\'
                && bytes[at + 1] == '.'
                && (at + 2 == bytes.length || Ascii.isBlank(bytes[at + 2]));
    }
}
