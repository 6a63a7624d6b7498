package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

/// Reads texts and bytes, and what follows each other without an operator between.
final class Texts {

    /// Longer texts hardly ever occur twice.
    private static final int SHARED = 40;

    private final Tokens tokens;
    private final Shape shape;
    private final Formats formats;

    Texts(Expressions expressions) {
        tokens = expressions.tokens;
        shape = expressions.shape;
        formats = new Formats(expressions, this);
    }

    /// Reads one or more literals.
    Expr read() {
        int line = tokens.line;
        if (tokens.kind == Kind.FORMAT) {
            return several(new Joined(line));
        }
        boolean bytes = tokens.quoted.bytes;
        String value = value();
        tokens.advance();
        if (tokens.kind != Kind.TEXT && tokens.kind != Kind.FORMAT) {
            shape.constant();
            return bytes ? Literal.VALUE : new Expr.Text(value, line);
        }
        Joined joined = new Joined(line);
        joined.literal(value, line, bytes);
        return several(joined);
    }

    /// Whether the current text fills the rest of its line. If so it is checked and dropped: as a
    /// statement it says nothing, and documentation is long.
    boolean skipped() {
        char next = tokens.peek();
        if (tokens.kind != Kind.TEXT || (next != '\n' && next != 0)) {
            return false;
        }
        if (tokens.quoted.bytes || tokens.quoted.escaped) {
            value();
        }
        tokens.advance();
        return true;
    }

    private Expr several(Joined joined) {
        while (tokens.kind == Kind.TEXT || tokens.kind == Kind.FORMAT) {
            if (tokens.kind == Kind.FORMAT) {
                formats.read(joined);
            } else {
                joined.literal(value(), tokens.line, tokens.quoted.bytes);
                tokens.advance();
            }
        }
        Expr read = joined.end();
        if (joined.hasFields()) {
            shape.over(joined.height(), 0);
        } else {
            shape.constant();
        }
        return read;
    }

    /// What the current literal stands for; of bytes only that they are well formed.
    private String value() {
        Quoted quoted = tokens.quoted;
        if (quoted.bytes) {
            Escapes.checkBytes(quoted, tokens.text);
            return "";
        }
        return quoted.escaped && !quoted.raw
                ? Escapes.resolve(tokens.text, quoted.from, quoted.to)
                : plain(quoted.from, quoted.to);
    }

    /// The characters between two places.
    String plain(int from, int to) {
        if (to - from > SHARED) {
            return new String(tokens.text, from, to - from);
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + tokens.text[at];
        }
        return tokens.words.word(from, to, hash);
    }
}
