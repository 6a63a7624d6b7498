package dev.seamwright.plugin.python.parse.direct;

/// Resolves escapes such as `\n` and `\x41`.
final class Escapes {

    private final char[] text;
    private final int to;
    private final StringBuilder resolved;
    private int at;

    private Escapes(char[] text, int from, int to) {
        this.text = text;
        this.to = to;
        at = from;
        resolved = new StringBuilder(to - from);
    }

    /// The text between two places, resolved.
    static String resolve(char[] text, int from, int to) {
        Escapes escapes = new Escapes(text, from, to);
        while (escapes.at < to) {
            escapes.step();
        }
        return escapes.resolved.toString();
    }

    /// Refuses what is no bytes literal.
    static void checkBytes(Quoted quoted, char[] text) {
        for (int at = quoted.from; at < quoted.to; at++) {
            if (text[at] >= 128) {
                throw Refusal.here();
            }
            if (text[at] == '\\' && !quoted.raw) {
                at++;
                if (text[at] == 'x') {
                    hex(text, at + 1, at + 3, quoted.to);
                }
            }
        }
    }

    private void step() {
        char c = text[at++];
        if (c != '\\' || at == to) {
            resolved.append(c);
            return;
        }
        char escape = text[at++];
        switch (escape) {
            case '\n' -> {}
            case '\\', '\'', '"' -> resolved.append(escape);
            case 'a' -> resolved.append('\u0007');
            case 'b' -> resolved.append('\b');
            case 'f' -> resolved.append('\f');
            case 'n' -> resolved.append('\n');
            case 'r' -> resolved.append('\r');
            case 't' -> resolved.append('\t');
            case 'v' -> resolved.append('\u000b');
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(escape - '0');
            case 'x' -> point(2);
            case 'u' -> point(4);
            case 'U' -> point(8);
            case 'N' -> throw Refusal.here();
            default -> resolved.append('\\').append(escape);
        }
    }

    private void octal(int first) {
        int value = first;
        int bound = Math.min(at + 2, to);
        while (at < bound && text[at] >= '0' && text[at] <= '7') {
            value = value * 8 + text[at++] - '0';
        }
        resolved.append((char) value);
    }

    private void point(int digits) {
        long value = hex(text, at, at + digits, to);
        if (value > Character.MAX_CODE_POINT) {
            throw Refusal.here();
        }
        resolved.appendCodePoint((int) value);
        at += digits;
    }

    private static long hex(char[] text, int from, int to, int bound) {
        if (to > bound) {
            throw Refusal.here();
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] < 128 ? Character.digit(text[at], 16) : -1;
            if (digit < 0) {
                throw Refusal.here();
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
