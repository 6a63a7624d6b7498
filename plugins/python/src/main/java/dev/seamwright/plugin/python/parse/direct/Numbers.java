package dev.seamwright.plugin.python.parse.direct;

/// Finds where a number ends.
final class Numbers {

    /// The reference implementation refuses longer ones.
    private static final int LONGEST = 4_000;

    private Numbers() {}

    /// The place after the number that begins at `from`, with a digit or a point before one.
    static int end(char[] text, int from) {
        int to = text[from] == '0' ? prefixed(text, from) : -1;
        if (to < 0) {
            to = decimal(text, from);
        }
        if (Words.isPart(text[to]) || text[to] >= 128) {
            throw Refusal.here();
        }
        return to;
    }

    private static int prefixed(char[] text, int from) {
        return switch (text[from + 1]) {
            case 'x', 'X' -> digits(text, from + 2, 16);
            case 'o', 'O' -> digits(text, from + 2, 8);
            case 'b', 'B' -> digits(text, from + 2, 2);
            default -> -1;
        };
    }

    private static int digits(char[] text, int from, int radix) {
        int at = from;
        do {
            if (text[at] == '_') {
                at++;
            }
            if (!isDigit(text[at], radix)) {
                throw Refusal.here();
            }
            while (isDigit(text[at], radix)) {
                at++;
            }
        } while (text[at] == '_');
        return at;
    }

    private static int decimal(char[] text, int from) {
        int whole = isDigit(text[from], 10) ? digits(text, from, 10) : from;
        int at = whole;
        if (text[at] == '.') {
            at++;
            at = isDigit(text[at], 10) ? digits(text, at, 10) : at;
        }
        if (text[at] == 'e' || text[at] == 'E') {
            at++;
            at += text[at] == '+' || text[at] == '-' ? 1 : 0;
            if (text[at] == '_') {
                throw Refusal.here();
            }
            at = digits(text, at, 10);
        }
        if (text[at] == 'j' || text[at] == 'J') {
            at++;
        }
        if (at == whole) {
            checkInteger(text, from, at);
        }
        return at;
    }

    /// `0777` was octal once and is nothing now.
    private static void checkInteger(char[] text, int from, int to) {
        boolean zeros = text[from] == '0';
        for (int at = from; zeros && at < to; at++) {
            zeros = text[at] == '0' || text[at] == '_';
        }
        if ((text[from] == '0' && !zeros) || to - from > LONGEST) {
            throw Refusal.here();
        }
    }

    private static boolean isDigit(char c, int radix) {
        return c < 128 && Character.digit(c, radix) >= 0;
    }
}
