package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

/// Reads atoms and what hangs on them: attributes, calls, elements.
final class Primaries {

    private final Tokens tokens;
    private final Shape shape;
    private final Texts texts;
    private final Displays displays;
    private final Arguments arguments;
    private final Subscripts subscripts;

    Primaries(Expressions expressions) {
        tokens = expressions.tokens;
        shape = expressions.shape;
        texts = new Texts(expressions);
        displays = new Displays(expressions, this);
        arguments = new Arguments(expressions, displays);
        subscripts = new Subscripts(expressions);
    }

    void reset() {
        displays.reset();
        arguments.reset();
    }

    Texts texts() {
        return texts;
    }

    Arguments arguments() {
        return arguments;
    }

    Expr read() {
        int line = tokens.line;
        Expr value = atom(line);
        while (true) {
            switch (tokens.kind) {
                case DOT -> value = attribute(value);
                case LEFT_PAREN -> value = arguments.call(value, line);
                case LEFT_SQUARE -> value = subscripts.read(value, line);
                default -> {
                    return value;
                }
            }
        }
    }

    private Expr attribute(Expr owner) {
        tokens.advance();
        Expr attribute = new Expr.Attribute(owner, tokens.name, tokens.line);
        tokens.expect(Kind.NAME);
        shape.over(shape.height, Shape.PLACE | Shape.TARGET | Shape.DELETABLE);
        return attribute;
    }

    private Expr atom(int line) {
        return switch (tokens.kind) {
            case NAME -> {
                Expr name = new Expr.Name(tokens.name, line);
                tokens.advance();
                shape.leaf(Shape.NAME);
                yield name;
            }
            case TEXT, FORMAT -> texts.read();
            case NUMBER, ELLIPSIS -> constant(Literal.VALUE);
            case NONE -> constant(Literal.NONE);
            case TRUE -> constant(Literal.TRUE);
            case FALSE -> constant(Literal.FALSE);
            case LEFT_PAREN -> displays.parenthesised();
            case LEFT_SQUARE -> displays.list();
            case LEFT_BRACE -> displays.braced();
            default -> throw Refusal.here();
        };
    }

    private Expr constant(Literal literal) {
        tokens.advance();
        shape.constant();
        return literal;
    }

    /// One name or more that get a value in a loop, a comprehension or a context.
    ///
    /// @param several whether commas may follow
    Expr target(Pile<Expr> pile, boolean several) {
        int line = tokens.line;
        Expr first = starTarget();
        if (!several || tokens.kind != Kind.COMMA) {
            return first;
        }
        int mark = pile.mark();
        int height = shape.height;
        pile.add(first);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (!tokens.kind.begins && tokens.kind != Kind.STAR) {
                break;
            }
            pile.add(starTarget());
            height = Math.max(height, shape.height);
        }
        shape.over(height, Shape.TARGET);
        return new Expr.Sequence(pile.take(mark), line);
    }

    private Expr starTarget() {
        int line = tokens.line;
        boolean starred = tokens.kind == Kind.STAR;
        if (starred) {
            tokens.advance();
        }
        Expr target = read();
        shape.require(Shape.TARGET);
        if (!starred) {
            return target;
        }
        shape.over(shape.height, Shape.TARGET | Shape.STARRED);
        return Expressions.part(target, line);
    }
}
