package dev.seamwright.plugin.python.parse.direct;

/// The open brackets, those of replacement fields among them.
final class Brackets {

    /// The reference implementation refuses more.
    private static final int MOST = 200;

    private final char[] closing = new char[MOST];
    private int open;
    private int field = -1;

    boolean none() {
        return open == 0;
    }

    void open(char closedBy) {
        if (open == MOST) {
            throw Refusal.here();
        }
        closing[open++] = closedBy;
    }

    void close(char bracket) {
        if (open == 0 || closing[open - 1] != bracket) {
            throw Refusal.here();
        }
        open--;
    }

    /// Whether nothing has been opened within the current replacement field.
    boolean atField() {
        return open == field;
    }

    /// Opens a replacement field. Gives back the surrounding one, for [#closeField].
    int openField() {
        int outer = field;
        open('}');
        field = open;
        return outer;
    }

    void closeField(int outer) {
        field = outer;
    }

    /// Forgets all of them.
    void clear() {
        open = 0;
        field = -1;
    }
}
