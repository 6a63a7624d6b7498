package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.List;

/// Reads patterns, of which classes and values are kept.
final class Patterns {

    private final Statements statements;
    private final Expressions expressions;
    private final Tokens tokens;

    Patterns(Statements statements) {
        this.statements = statements;
        expressions = statements.expressions;
        tokens = statements.tokens;
    }

    /// Reads what follows the word `case`.
    void read() {
        boolean starred = tokens.kind == Kind.STAR;
        element();
        if (tokens.kind == Kind.COMMA) {
            elements(Kind.COLON);
        } else if (starred) {
            throw Refusal.here();
        }
    }

    /// Reads the rest of a sequence, from a comma on.
    private void elements(Kind closing) {
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == closing || tokens.kind == Kind.IF) {
                break;
            }
            element();
        }
    }

    private void element() {
        if (tokens.kind == Kind.STAR) {
            tokens.advance();
            tokens.expect(Kind.NAME);
        } else {
            pattern();
        }
    }

    private void pattern() {
        closed();
        while (tokens.kind == Kind.BAR) {
            tokens.advance();
            closed();
        }
        if (tokens.kind == Kind.AS) {
            tokens.advance();
            capture();
        }
    }

    private void capture() {
        if (tokens.name.equals("_")) {
            throw Refusal.here();
        }
        tokens.expect(Kind.NAME);
    }

    private void closed() {
        switch (tokens.kind) {
            case NONE, TRUE, FALSE -> tokens.advance();
            case NUMBER, MINUS -> value(number());
            case TEXT -> value(text());
            case NAME -> named();
            case LEFT_PAREN -> group();
            case LEFT_SQUARE -> sequence();
            case LEFT_BRACE -> mapping();
            default -> throw Refusal.here();
        }
    }

    private void value(Expr value) {
        statements.add(new Statement.Evaluate(value));
    }

    private Expr text() {
        Expr text = expressions.primaries().texts().read();
        if (expressions.shape.root != Kind.NUMBER) {
            throw Refusal.here();
        }
        return text;
    }

    /// A number with its sign, or a complex one.
    private Expr number() {
        int line = tokens.line;
        Expr real = Literal.VALUE;
        if (tokens.kind == Kind.MINUS) {
            tokens.advance();
            real = Literal.OPAQUE;
        }
        boolean imaginary = part();
        Kind sign = tokens.kind;
        if (sign != Kind.PLUS && sign != Kind.MINUS) {
            return real;
        }
        tokens.advance();
        if (imaginary || !part()) {
            throw Refusal.here();
        }
        return sign == Kind.PLUS
                ? new Expr.Sum(List.of(real, Literal.VALUE), line)
                : Literal.OPAQUE;
    }

    private boolean part() {
        if (tokens.kind != Kind.NUMBER) {
            throw Refusal.here();
        }
        char last = tokens.text[tokens.at - 1];
        boolean imaginary = last == 'j' || last == 'J';
        tokens.advance();
        return imaginary;
    }

    private void named() {
        if (tokens.name.equals("_")) {
            tokens.advance();
            return;
        }
        Expr name = dotted();
        if (tokens.kind == Kind.LEFT_PAREN) {
            value(name);
            arguments();
        } else if (name instanceof Expr.Attribute) {
            value(name);
        }
    }

    private Expr dotted() {
        Expr name = new Expr.Name(tokens.name, tokens.line);
        tokens.expect(Kind.NAME);
        int height = 1;
        while (tokens.kind == Kind.DOT) {
            tokens.advance();
            name = new Expr.Attribute(name, tokens.name, tokens.line);
            tokens.expect(Kind.NAME);
            expressions.shape.operation(++height, Kind.END);
        }
        return name;
    }

    private void group() {
        tokens.advance();
        if (tokens.kind != Kind.RIGHT_PAREN) {
            boolean starred = tokens.kind == Kind.STAR;
            element();
            if (starred && tokens.kind != Kind.COMMA) {
                throw Refusal.here();
            }
            elements(Kind.RIGHT_PAREN);
        }
        tokens.expect(Kind.RIGHT_PAREN);
    }

    private void sequence() {
        tokens.advance();
        if (tokens.kind != Kind.RIGHT_SQUARE) {
            element();
            elements(Kind.RIGHT_SQUARE);
        }
        tokens.expect(Kind.RIGHT_SQUARE);
    }

    private void mapping() {
        boolean rest = false;
        do {
            tokens.advance();
            if (tokens.kind == Kind.RIGHT_BRACE) {
                break;
            }
            if (rest) {
                throw Refusal.here();
            }
            rest = tokens.kind == Kind.DOUBLE_STAR;
            if (rest) {
                tokens.advance();
                capture();
            } else {
                key();
                tokens.expect(Kind.COLON);
                pattern();
            }
        } while (tokens.kind == Kind.COMMA);
        tokens.expect(Kind.RIGHT_BRACE);
    }

    private void key() {
        switch (tokens.kind) {
            case NONE, TRUE, FALSE -> tokens.advance();
            case NUMBER, MINUS -> number();
            case TEXT -> text();
            default -> {
                if (!(dotted() instanceof Expr.Attribute)) {
                    throw Refusal.here();
                }
            }
        }
    }

    private void arguments() {
        boolean keywords = false;
        do {
            tokens.advance();
            if (tokens.kind == Kind.RIGHT_PAREN) {
                break;
            }
            boolean keyword = tokens.kind == Kind.NAME && isAssigned();
            if (keyword && tokens.name.equals("_")) {
                throw Refusal.here(); // a pattern of its own, which no sign may follow
            }
            if (keyword) {
                tokens.advance();
                tokens.advance();
            } else if (keywords) {
                throw Refusal.here();
            }
            keywords |= keyword;
            pattern();
        } while (tokens.kind == Kind.COMMA);
        tokens.expect(Kind.RIGHT_PAREN);
    }

    /// Whether an equals sign follows the current name.
    private boolean isAssigned() {
        int next = tokens.at;
        while (tokens.text[next] == ' ' || tokens.text[next] == '\t' || tokens.text[next] == '\n') {
            next++;
        }
        return tokens.text[next] == '=' && tokens.text[next + 1] != '=';
    }
}
