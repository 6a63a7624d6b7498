package dev.seamwright.plugin.python.parse.direct;

/// A text cut into tokens, one at a time: the fields tell of the current one.
final class Tokens {

    /// The text, with a zero character after its end; one before the end is refused.
    final char[] text;

    final Words words;

    Kind kind = Kind.NEWLINE;

    /// Where the current token begins.
    int start;

    /// The line where the current token begins.
    int line = 1;

    /// The line where the last token before the current one ends, layout not counted.
    int lastLine = 1;

    /// The next character.
    int at;

    /// The line of the next character.
    int lineNow = 1;

    /// The current token where it is a [Kind#NAME].
    String name = "";

    /// What stands between the quotes of a current [Kind#TEXT] or after those of a [Kind#FORMAT].
    final Quoted quoted;

    /// Where the text ends.
    final int end;

    private final Indents indents = new Indents();
    private final Brackets brackets = new Brackets();
    private boolean lineStart = true;
    private int dedents;

    /// @param text with a zero character at its end
    Tokens(char[] text) {
        this.text = text;
        end = text.length - 1;
        words = new Words(text);
        quoted = new Quoted(this);
    }

    /// A place to come back to, within a statement.
    record Place(Kind kind, int line, int lastLine, int at, int lineNow, String name) {}

    Place place() {
        return new Place(kind, line, lastLine, at, lineNow, name);
    }

    /// Goes back to a place outside all brackets, or to a parenthesis there.
    void back(Place place) {
        kind = place.kind;
        line = place.line;
        lastLine = place.lastLine;
        at = place.at;
        lineNow = place.lineNow;
        name = place.name;
        brackets.clear();
        if (kind == Kind.LEFT_PAREN) {
            brackets.open(')');
        }
        lineStart = false;
    }

    void advance() {
        if (!kind.layout) {
            lastLine = lineNow;
        }
        kind = lineStart || dedents != 0 ? layout() : next();
    }

    /// Takes a token that must stand here.
    void expect(Kind expected) {
        if (kind != expected) {
            throw Refusal.here();
        }
        advance();
    }

    /// Takes a name that must stand here.
    String expectName() {
        String found = name;
        expect(Kind.NAME);
        return found;
    }

    /// The next character that is no blank, without going there.
    char peek() {
        int next = at;
        while (text[next] == ' ' || text[next] == '\t') {
            next++;
        }
        return text[next];
    }

    /// Begins the expression of a replacement field after its opening brace. Gives back the
    /// surrounding field, for [#closeField].
    int openField() {
        int outer = brackets.openField();
        kind = Kind.FORMAT;
        advance();
        return outer;
    }

    void closeField(int outer) {
        if (kind != Kind.FIELD_END) {
            throw Refusal.here();
        }
        brackets.closeField(outer);
    }

    private Kind layout() {
        if (dedents == 0) {
            int change = indents.next(this);
            lineStart = at == end;
            line = lineNow;
            if (change == 1) {
                return Kind.INDENT;
            }
            dedents = -change;
        }
        if (dedents > 0) {
            dedents--;
            return Kind.DEDENT;
        }
        return next();
    }

    private Kind next() {
        while (true) {
            char c = text[at];
            line = lineNow;
            start = at;
            if (Words.begins(c)) {
                return word();
            }
            switch (c) {
                case ' ', '\t', '\f' -> at++;
                case '#' -> comment();
                case '\\' -> continuation();
                case '\n' -> {
                    at++;
                    lineNow++;
                    if (brackets.none()) {
                        lineStart = true;
                        return Kind.NEWLINE;
                    }
                }
                case '"', '\'' -> {
                    return quoted.begin(at);
                }
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                    at = Numbers.end(text, at);
                    return Kind.NUMBER;
                }
                case 0 -> {
                    return end();
                }
                default -> {
                    return c < 128 ? sign(c) : foreignWord();
                }
            }
        }
    }

    /// Passes over a comment, up to the end of its line.
    void comment() {
        char c = text[at];
        while (c > '\r' || (c != '\n' && c != '\r' && c != 0)) {
            c = text[++at];
        }
    }

    private void continuation() {
        if (text[at + 1] != '\n' || at + 2 >= end) {
            throw Refusal.here();
        }
        at += 2;
        lineNow++;
    }

    private Kind end() {
        if (at != end || !brackets.none()) {
            throw Refusal.here();
        }
        if (lineStart) {
            return Kind.END;
        }
        lineStart = true;
        return Kind.NEWLINE;
    }

    private Kind word() {
        int hash = 0;
        int to = at;
        while (Words.isPart(text[to])) {
            hash = hash * 31 + text[to];
            to++;
        }
        char after = text[to];
        if ((after == '"' || after == '\'') && quoted.isPrefix(at, to)) {
            return quoted.begin(to);
        }
        if (after >= 128) {
            return foreignWord();
        }
        Kind found = words.kind(at, to, hash);
        if (found == Kind.NAME) {
            name = words.word(at, to, hash);
        }
        at = to;
        return found;
    }

    private Kind foreignWord() {
        name = ForeignWord.read(text, at);
        at += name.length();
        return Kind.NAME;
    }

    private Kind sign(char c) {
        return switch (c) {
            case '(' -> opened(')', Kind.LEFT_PAREN);
            case '[' -> opened(']', Kind.LEFT_SQUARE);
            case '{' -> opened('}', Kind.LEFT_BRACE);
            case ')' -> closed(c, Kind.RIGHT_PAREN);
            case ']' -> closed(c, Kind.RIGHT_SQUARE);
            case '}' -> closed(c, brackets.atField() ? Kind.FIELD_END : Kind.RIGHT_BRACE);
            case ':' -> brackets.atField() ? taken(1, Kind.SPECIFICATION) : colon();
            case '!' -> exclamation();
            case '.' -> dot();
            default -> {
                Kind sign = Signs.kind(text, at);
                at += Signs.length(text, at, sign);
                yield sign;
            }
        };
    }

    private Kind taken(int length, Kind sign) {
        at += length;
        return sign;
    }

    private Kind colon() {
        return text[at + 1] == '=' ? taken(2, Kind.WALRUS) : taken(1, Kind.COLON);
    }

    private Kind exclamation() {
        if (text[at + 1] == '=') {
            return taken(2, Kind.COMPARE);
        }
        if (!brackets.atField()) {
            throw Refusal.here();
        }
        return taken(1, Kind.CONVERSION);
    }

    private Kind dot() {
        char next = text[at + 1];
        if (next >= '0' && next <= '9') {
            at = Numbers.end(text, at);
            return Kind.NUMBER;
        }
        return next == '.' && text[at + 2] == '.' ? taken(3, Kind.ELLIPSIS) : taken(1, Kind.DOT);
    }

    private Kind opened(char closedBy, Kind bracket) {
        brackets.open(closedBy);
        return taken(1, bracket);
    }

    private Kind closed(char bracket, Kind found) {
        brackets.close(bracket);
        return taken(1, found);
    }
}
