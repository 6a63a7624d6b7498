package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;

/// Reads texts with replacement fields, such as `f"{name!r:>{width}}"`.
final class Formats {

    private final Expressions expressions;
    private final Tokens tokens;
    private final Shape shape;
    private final Texts texts;
    private final char[] text;

    Formats(Expressions expressions, Texts texts) {
        this.expressions = expressions;
        this.texts = texts;
        tokens = expressions.tokens;
        shape = expressions.shape;
        text = tokens.text;
    }

    /// How one such text is quoted; nested ones overwrite what the tokens tell of it.
    private record Style(char quote, boolean tripled, boolean raw) {

        boolean endsAt(char[] text, int at) {
            return text[at] == quote
                    && (!tripled || (text[at + 1] == quote && text[at + 2] == quote));
        }
    }

    /// Reads the current text, up to its closing quote.
    void read(Joined joined) {
        Quoted quoted = tokens.quoted;
        Style style = new Style(quoted.quote, quoted.tripled, quoted.raw);
        joined.fields(quoted.template);
        while (!style.endsAt(text, tokens.at)) {
            if (text[tokens.at] == '{' && text[tokens.at + 1] != '{') {
                field(joined, style, true);
            } else {
                between(joined, style);
            }
        }
        tokens.at += style.tripled ? 3 : 1;
        tokens.kind = Kind.FORMAT;
        tokens.advance();
    }

    /// Reads up to the next field, closing quote, or doubled brace, of which one is kept.
    private void between(Joined joined, Style style) {
        int from = tokens.at;
        int line = tokens.lineNow;
        tokens.quoted.escaped = false;
        while (!style.endsAt(text, tokens.at)) {
            char c = text[tokens.at];
            if (c == '{' || c == '}') {
                boolean doubled = text[tokens.at + 1] == c;
                if (!doubled && c == '}') {
                    throw Refusal.here();
                }
                joined.between(piece(from, tokens.at + (doubled ? 1 : 0), style), line);
                tokens.at += doubled ? 2 : 0;
                return;
            }
            step(c, style);
        }
        joined.between(piece(from, tokens.at, style), line);
    }

    private void step(char c, Style style) {
        if (c == '\\') {
            char next = text[tokens.at + 1];
            tokens.at = tokens.quoted.escape(tokens.at);
            tokens.at -= next == '{' || next == '}' ? 1 : 0;
            return;
        }
        if (c == '\n' && style.tripled) {
            tokens.lineNow++;
        } else if (c == '\n' || c == '\r' || c == 0) {
            throw Refusal.here();
        }
        tokens.at++;
    }

    private String piece(int from, int to, Style style) {
        return tokens.quoted.escaped && !style.raw
                ? Escapes.resolve(text, from, to)
                : texts.plain(from, to);
    }

    /// Reads a field from its opening brace to the closing one.
    private void field(Joined joined, Style style, boolean outermost) {
        int line = tokens.lineNow;
        int from = ++tokens.at;
        int outer = tokens.openField();
        Expr value =
                tokens.kind == Kind.YIELD ? expressions.yielded() : expressions.starExpressions();
        int height = shape.height;
        if (tokens.kind == Kind.ASSIGN) {
            tokens.advance();
            joined.between(shown(from, tokens.start), line);
        }
        if (tokens.kind == Kind.CONVERSION) {
            conversion();
        }
        if (tokens.kind == Kind.SPECIFICATION) {
            specification(style, outermost);
        }
        tokens.closeField(outer);
        joined.value(value, height);
    }

    /// The words of `{value = }`, which become part of the text.
    private String shown(int from, int to) {
        int assigns = 0;
        for (int at = from; at < to; at++) {
            char c = text[at];
            assigns += c == '=' ? 1 : 0;
            if (c >= 128 || assigns > 1 || "\\#:!{}\n".indexOf(c) >= 0) {
                throw Refusal.here();
            }
        }
        return texts.plain(from, to);
    }

    private void conversion() {
        char how = text[tokens.at];
        char after = text[tokens.at + 1];
        boolean known = how == 'r' || how == 's' || how == 'a';
        if (!known || (after != '}' && after != ':')) {
            throw Refusal.here();
        }
        tokens.advance();
        tokens.advance();
    }

    /// Passes over a format specification. Nobody asks what it says, nor what its fields compute.
    private void specification(Style style, boolean outermost) {
        Joined dropped = new Joined(0);
        while (text[tokens.at] != '}') {
            char c = text[tokens.at];
            if (c == '{') {
                if (!outermost || text[tokens.at + 1] == '{') {
                    throw Refusal.here();
                }
                field(dropped, style, false);
            } else if (c == '\\' || c < ' ' || style.endsAt(text, tokens.at)) {
                throw Refusal.here();
            } else {
                tokens.at++;
            }
        }
        tokens.advance();
    }
}
