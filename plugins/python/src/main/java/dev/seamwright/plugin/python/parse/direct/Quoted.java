package dev.seamwright.plugin.python.parse.direct;

/// Finds what stands between quotes.
final class Quoted {

    private final Tokens tokens;
    private final char[] text;

    /// What stands between the quotes of a [Kind#TEXT].
    int from;

    int to;

    /// The quote, of which there are three where it is tripled.
    char quote;

    boolean tripled;

    boolean raw;
    boolean bytes;

    /// Whether the fields make a template, not a text.
    boolean template;

    /// Whether there is a backslash that means something.
    boolean escaped;

    private boolean fields;

    Quoted(Tokens tokens) {
        this.tokens = tokens;
        text = tokens.text;
    }

    /// Whether the letters before a quote say how to read what it encloses.
    boolean isPrefix(int begin, int end) {
        raw = false;
        bytes = false;
        template = false;
        fields = false;
        boolean unicode = false;
        for (int at = begin; at < end; at++) {
            switch (text[at]) {
                case 'r', 'R' -> raw = true;
                case 'b', 'B' -> bytes = true;
                case 'f', 'F' -> fields = true;
                case 't', 'T' -> template = true;
                case 'u', 'U' -> unicode = true;
                default -> {
                    return false;
                }
            }
        }
        int kinds = count(bytes) + count(fields) + count(template);
        int letters = kinds + count(raw) + count(unicode);
        return letters == end - begin && kinds <= 1 && (!unicode || letters == 1);
    }

    private static int count(boolean seen) {
        return seen ? 1 : 0;
    }

    /// The token whose first quote stands at a place, after its prefix if it has one.
    Kind begin(int place) {
        if (tokens.start == place) {
            isPrefix(place, place);
        }
        quote = text[place];
        tripled = text[place + 1] == quote && text[place + 2] == quote;
        from = place + (tripled ? 3 : 1);
        escaped = false;
        if (fields || template) {
            tokens.at = from;
            return Kind.FORMAT;
        }
        to = tripled ? endOfTripled() : endOfLine();
        tokens.at = to + (tripled ? 3 : 1);
        return Kind.TEXT;
    }

    private int endOfLine() {
        int at = from;
        while (true) {
            char c = text[at];
            if (c == quote) {
                return at;
            }
            if (c == '\\') {
                at = escape(at);
            } else if (c == '\n' || c == '\r' || c == 0) {
                throw Refusal.here();
            } else {
                at++;
            }
        }
    }

    private int endOfTripled() {
        int at = from;
        while (true) {
            char c = text[at];
            if (c == quote && text[at + 1] == quote && text[at + 2] == quote) {
                return at;
            }
            if (c == '\\') {
                at = escape(at);
                continue;
            }
            if (c == '\n') {
                tokens.lineNow++;
            } else if (c == '\r' || c == 0) {
                throw Refusal.here();
            }
            at++;
        }
    }

    /// The place after a backslash and what follows it. Names of characters are blanked before the
    /// text is read once more.
    int escape(int at) {
        escaped = true;
        char next = text[at + 1];
        if (next == '\n') {
            tokens.lineNow++;
        } else if (next == '\r' || next == 0 || (next == 'N' && text[at + 2] == '{')) {
            throw Refusal.here();
        }
        return at + 2;
    }
}
