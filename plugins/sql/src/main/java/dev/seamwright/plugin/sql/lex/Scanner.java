package dev.seamwright.plugin.sql.lex;

import dev.seamwright.plugin.sql.lex.Token.Kind;

import java.nio.charset.StandardCharsets;

/// Walks over the tokens of a part of a script without making objects, so that gigabytes of rows
/// cost little.
///
/// Quotes and comments that are never closed reach to the end, except where that is unlikely: a
/// dollar quote then is no quote, and a comment within a comment no comment of its own. Both are
/// given up after a few failures, which keeps the whole walk linear.
final class Scanner {

    private final byte[] bytes;
    private final int limit;
    private final Quirks quirks;

    private int position;
    private int positionLine;

    private Kind kind = Kind.SYMBOL;
    private int start;
    private int end;
    private int line;

    Scanner(byte[] bytes, int from, int limit, int line, Quirks quirks) {
        this.bytes = bytes;
        this.limit = limit;
        this.quirks = quirks;
        moveTo(from, line);
    }

    /// Goes on from elsewhere.
    void moveTo(int newPosition, int newLine) {
        position = newPosition;
        positionLine = newLine;
    }

    int position() {
        return position;
    }

    /// The line at [#position].
    int positionLine() {
        return positionLine;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// The line at which the token starts.
    int line() {
        return line;
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && bytes[start] == symbol;
    }

    boolean isDollarQuote() {
        return kind == Kind.STRING && bytes[start] == '$';
    }

    /// Whether the token is this keyword, given in capitals.
    boolean isWord(String keyword) {
        return kind == Kind.WORD && Ascii.matches(bytes, start, end, keyword);
    }

    /// The token as an object.
    Token token() {
        boolean quoted = kind == Kind.QUOTED;
        int from = quoted ? start + 1 : start;
        int to = quoted && end - 1 > start ? end - 1 : end;
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (quoted && bytes[start] != '[') {
            String quote = String.valueOf((char) bytes[start]);
            text = text.replace(quote + quote, quote);
        }
        return new Token(kind, text, line);
    }

    /// Goes to the next token; false at the end.
    boolean next() {
        skipBlanks();
        if (position >= limit) {
            return false;
        }
        start = position;
        line = positionLine;
        kind = read(bytes[position]);
        end = position;
        return true;
    }

    /// Passes blanks and comments.
    void skipBlanks() {
        while (position < limit) {
            byte b = bytes[position];
            if (b == '\n') {
                position++;
                positionLine++;
            } else if (Ascii.isBlank(b)) {
                position++;
            } else if ((b == '-' && at(1) == '-') || (b == '#' && isHashComment())) {
                skipLine();
            } else if (b == '*' && at(1) == '/') {
                position += 2;
            } else if (b == '/' && at(1) == '*') {
                skipComment();
            } else {
                return;
            }
        }
    }

    /// Passes everything up to the end of the line, which is left.
    void skipLine() {
        while (position < limit && bytes[position] != '\n') {
            position++;
        }
    }

    /// Whether only blanks stand before the offset on its line.
    boolean isFirstOnLine(int offset) {
        return Ascii.isFirstOnLine(bytes, offset);
    }

    /// Whether only blanks stand after the token on its line, or a `;`.
    boolean isLastOnLine() {
        return Ascii.isLastOnLine(bytes, end, limit);
    }

    private Kind read(byte b) {
        if ((b == 'E' || b == 'e') && at(1) == '\'') {
            position++;
            return quoted('\'', true, Kind.STRING);
        }
        if ((b == 'q' || b == 'Q') && at(1) == '\'' && alternative()) {
            return Kind.STRING;
        }
        if (Ascii.startsWord(b, at(1))) {
            readWord();
            return Kind.WORD;
        }
        if (b >= '0' && b <= '9') {
            readNumber();
            return Kind.NUMBER;
        }
        return switch (b) {
            case '\'' -> quoted('\'', quirks.backslashes(), Kind.STRING);
            case '"' -> quoted('"', quirks.backslashes(), Kind.QUOTED);
            case '`' -> quoted('`', false, Kind.QUOTED);
            case '[' -> bracket();
            case '$' -> dollar();
            default -> symbol();
        };
    }

    private void readWord() {
        while (position < limit && Ascii.continuesWord(bytes[position])) {
            position++;
        }
    }

    private void readNumber() {
        while (position < limit
                && (Ascii.continuesWord(bytes[position]) || bytes[position] == '.')) {
            position++;
        }
    }

    private Kind symbol() {
        position++;
        return Kind.SYMBOL;
    }

    private Kind quoted(char quote, boolean backslashes, Kind result) {
        position++;
        while (position < limit) {
            byte b = bytes[position++];
            if (b == quote) {
                if (at(0) != quote) {
                    return result;
                }
                position++;
            } else if (b == '\n') {
                positionLine++;
            } else if (b == '\\' && backslashes && position < limit) {
                positionLine += bytes[position++] == '\n' ? 1 : 0;
            }
        }
        quirks.neverClosed(start, line);
        return result;
    }

    /// `[name]`, but neither `array[1]` nor `ARRAY['a']`.
    private Kind bracket() {
        byte before = start == 0 ? (byte) ' ' : bytes[start - 1];
        if (Ascii.continuesWord(before) || before == ']' || before == ')' || before == '"') {
            return symbol();
        }
        int close = position + 1;
        while (close < limit && close - position <= 256 && Ascii.standsInBrackets(bytes[close])) {
            close++;
        }
        if (close >= limit || bytes[close] != ']' || close == position + 1) {
            return symbol();
        }
        position = close + 1;
        return Kind.QUOTED;
    }

    /// `q'[ ... ]'`, with whatever signs
    private boolean alternative() {
        byte open = at(2);
        if (Ascii.isBlank(open) || open == '\'' || !quirks.triesDollars()) {
            return false;
        }
        int close = Ascii.closing(bytes, open, position + 3, limit);
        if (close < 0) {
            quirks.dollarsFailed();
            return false;
        }
        advanceTo(close);
        return true;
    }

    /// `$tag$ ... $tag$`
    private Kind dollar() {
        int tagEnd = position + 1;
        while (tagEnd < limit && tagEnd - position < 64 && Ascii.isTag(bytes[tagEnd])) {
            tagEnd++;
        }
        boolean digitFirst = at(1) >= '0' && at(1) <= '9';
        if (tagEnd >= limit || bytes[tagEnd] != '$' || digitFirst || !quirks.triesDollars()) {
            return symbol();
        }
        int tagLength = tagEnd + 1 - position;
        int close = Ascii.find(bytes, position, tagLength, tagEnd + 1, limit);
        if (close < 0) {
            quirks.dollarsFailed();
            return symbol();
        }
        advanceTo(close + tagLength);
        return Kind.STRING;
    }

    private boolean isHashComment() {
        boolean inMargin = position == 0 || bytes[position - 1] == '\n';
        return at(1) == ' ' ? isFirstOnLine(position) : inMargin && at(1) != '>' && at(1) != '-';
    }

    private void skipComment() {
        if (at(2) == '!') {
            // What MySQL alone reads is read; its end is passed as a blank.
            position += 3;
            while (position < limit && bytes[position] >= '0' && bytes[position] <= '9') {
                position++;
            }
            return;
        }
        int close = quirks.nestsComments() ? Comments.nestedEnd(bytes, position, limit) : -1;
        if (close < 0) {
            quirks.nestingFailed();
            close = Comments.plainEnd(bytes, position, limit);
        }
        if (close < 0) {
            quirks.neverClosed(position, positionLine);
        }
        advanceTo(close < 0 ? limit : close);
    }

    private void advanceTo(int target) {
        while (position < target) {
            if (bytes[position++] == '\n') {
                positionLine++;
            }
        }
    }

    private byte at(int offset) {
        return position + offset < limit ? bytes[position + offset] : 0;
    }
}
