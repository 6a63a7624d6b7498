package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.parse.direct.Kind.Level;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import java.util.List;

/// Reads expressions, from a bare name to a list of them with stars.
///
/// Every method leaves the token after what it read as the current one, and [Shape] filled in.
final class Expressions {

    /// Prefixes and tails that may nest without brackets.
    private static final int DEEPEST = 300;

    final Tokens tokens;
    final Shape shape = new Shape();
    final Pile<Expr> pile = new Pile<>();

    private final Operators operators;
    private final Primaries primaries;
    private final Lambdas lambdas;
    private int depth;

    Expressions(Tokens tokens) {
        this.tokens = tokens;
        primaries = new Primaries(this);
        operators = new Operators(this, primaries);
        lambdas = new Lambdas(this);
    }

    /// Forgets an abandoned attempt.
    void reset() {
        depth = 0;
        pile.clear();
        primaries.reset();
        lambdas.reset();
    }

    /// Enters an expression that no bracket bounds.
    void deeper() {
        if (++depth > DEEPEST) {
            throw Refusal.here();
        }
    }

    void shallower() {
        depth--;
    }

    Operators operators() {
        return operators;
    }

    Primaries primaries() {
        return primaries;
    }

    Lambdas lambdas() {
        return lambdas;
    }

    /// An expression without a star, `:=` or comma of its own.
    Expr expression() {
        if (tokens.kind == Kind.LAMBDA) {
            return lambdas.read();
        }
        int line = tokens.line;
        Expr value = operators.read(Level.OR);
        return tokens.kind == Kind.IF ? conditional(value, line) : value;
    }

    private Expr conditional(Expr value, int line) {
        int height = shape.height;
        deeper();
        tokens.advance();
        Expr condition = operators.read(Level.OR);
        height = Math.max(height, shape.height);
        tokens.expect(Kind.ELSE);
        Expr other = expression();
        shallower();
        shape.over(Math.max(height, shape.height), 0);
        return new Expr.Choice(List.of(value, other), List.of(condition), line);
    }

    /// An expression that may name its value.
    Expr named() {
        int line = tokens.line;
        Expr value = expression();
        if (tokens.kind != Kind.WALRUS) {
            return value;
        }
        if (!shape.is(Shape.BARE) || !(value instanceof Expr.Name name)) {
            throw Refusal.here();
        }
        tokens.advance();
        Expr named = expression();
        shape.over(shape.height, Shape.NAMING);
        return new Expr.Let(name.id(), named, line);
    }

    /// An element of a display.
    Expr starNamed() {
        return tokens.kind == Kind.STAR ? starred() : named();
    }

    /// One or more expressions between commas; several are a tuple.
    Expr starExpressions() {
        int line = tokens.line;
        Expr first = starExpression();
        if (tokens.kind != Kind.COMMA) {
            return first;
        }
        int mark = pile.mark();
        int height = shape.height;
        int form = shape.form;
        pile.add(first);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (!begins()) {
                break;
            }
            pile.add(starExpression());
            height = Math.max(height, shape.height);
            form &= shape.form;
        }
        shape.over(height, form & (Shape.TARGET | Shape.DELETABLE));
        return new Expr.Sequence(pile.take(mark), line);
    }

    /// What a `match` looks at: a tuple needs no parentheses.
    Expr subject() {
        int line = tokens.line;
        Expr first = starNamed();
        if (tokens.kind != Kind.COMMA) {
            if (shape.is(Shape.STARRED)) {
                throw Refusal.here();
            }
            return first;
        }
        int mark = pile.mark();
        int height = shape.height;
        pile.add(first);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (!begins()) {
                break;
            }
            pile.add(starNamed());
            height = Math.max(height, shape.height);
        }
        shape.over(height, 0);
        return new Expr.Sequence(pile.take(mark), line);
    }

    private Expr starExpression() {
        return tokens.kind == Kind.STAR ? starred() : expression();
    }

    /// Whether an expression, perhaps with a star, may begin here.
    boolean begins() {
        return tokens.kind.begins || tokens.kind == Kind.STAR;
    }

    private Expr starred() {
        int line = tokens.line;
        tokens.advance();
        return starred(operators.read(Level.BAR), line);
    }

    /// What a star before an expression makes of it.
    Expr starred(Expr value, int line) {
        shape.over(shape.height, Shape.STARRED | (shape.form & Shape.TARGET));
        return part(value, line);
    }

    /// What gives a value out of a generator.
    Expr yielded() {
        int line = tokens.line;
        tokens.advance();
        Expr value = Literal.OPAQUE;
        shape.height = 0;
        if (tokens.kind == Kind.FROM) {
            tokens.advance();
            value = expression();
        } else if (begins()) {
            value = starExpressions();
        }
        shape.over(shape.height, 0);
        return part(value, line);
    }

    /// What remains of an expression of which only the one part matters.
    static Expr part(Expr value, int line) {
        return value instanceof Literal ? Literal.OPAQUE : new Expr.Several(List.of(value), line);
    }

    /// What remains of an expression of which only the parts matter.
    static Expr several(List<Expr> parts, int line) {
        return parts.isEmpty() ? Literal.OPAQUE : new Expr.Several(parts, line);
    }
}
