package dev.seamwright.plugin.sql.lex;

/// What single bytes of a script mean. Bytes of 128 and more belong to letters of other alphabets.
final class Ascii {

    private Ascii() {}

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == '\f' || b == 0 || b == 11;
    }

    static boolean startsWord(byte b, byte next) {
        return isLetter(b) || ((b == '@' || b == '#') && (isLetter(next) || next == b));
    }

    static boolean continuesWord(byte b) {
        return isTag(b) || b == '$' || b == '@' || b == '#';
    }

    /// Whether it may stand between the dollars of `$tag$`.
    static boolean isTag(byte b) {
        return isLetter(b) || (b >= '0' && b <= '9');
    }

    /// Whether it may stand in `[name]`.
    static boolean standsInBrackets(byte b) {
        return continuesWord(b) || b == ' ' || b == '-' || b == '.' || b == '/' || b == '&';
    }

    /// Whether a part of a script is this keyword, given in capitals.
    static boolean matches(byte[] bytes, int from, int to, String keyword) {
        if (to - from != keyword.length()) {
            return false;
        }
        for (int i = 0; i < keyword.length(); i++) {
            byte b = bytes[from + i];
            int upper = b >= 'a' && b <= 'z' ? b - 32 : b;
            if (upper != keyword.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Where the bytes at `pattern` come again, -1 if they do not.
    static int find(byte[] bytes, int pattern, int length, int from, int limit) {
        for (int i = from; i + length <= limit; i++) {
            int same = 0;
            while (same < length && bytes[i + same] == bytes[pattern + same]) {
                same++;
            }
            if (same == length) {
                return i;
            }
        }
        return -1;
    }

    /// Behind the counterpart of a sign with a `'` after it, -1 if there is none.
    static int closing(byte[] bytes, byte open, int from, int limit) {
        int pair = "[({<".indexOf(open);
        byte close = pair < 0 ? open : (byte) "])}>".charAt(pair);
        for (int i = from; i + 1 < limit; i++) {
            if (bytes[i] == close && bytes[i + 1] == '\'') {
                return i + 2;
            }
        }
        return -1;
    }

    /// Whether only blanks stand before the offset on its line.
    static boolean isFirstOnLine(byte[] bytes, int offset) {
        int before = offset - 1;
        while (before >= 0 && bytes[before] != '\n' && isBlank(bytes[before])) {
            before--;
        }
        return before < 0 || bytes[before] == '\n';
    }

    /// Whether only blanks and `;` stand from the offset to the end of its line.
    static boolean isLastOnLine(byte[] bytes, int from, int limit) {
        int after = from;
        while (after < limit && bytes[after] != '\n') {
            if (!isBlank(bytes[after]) && bytes[after] != ';') {
                return false;
            }
            after++;
        }
        return true;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b < 0;
    }
}
