package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;

/// Reads what stands in square brackets after an expression.
final class Subscripts {

    private final Expressions expressions;
    private final Tokens tokens;
    private final Shape shape;
    private final Pile<Expr> pile;

    Subscripts(Expressions expressions) {
        this.expressions = expressions;
        tokens = expressions.tokens;
        shape = expressions.shape;
        pile = expressions.pile;
    }

    Expr read(Expr value, int line) {
        int height = shape.height;
        tokens.advance();
        Expr index = indexes();
        height = Math.max(height, shape.height);
        tokens.expect(Kind.RIGHT_SQUARE);
        shape.over(height, Shape.PLACE | Shape.TARGET | Shape.DELETABLE);
        return new Expr.Index(value, index, line);
    }

    private Expr indexes() {
        int line = tokens.line;
        boolean starred = tokens.kind == Kind.STAR;
        Expr first = index();
        if (tokens.kind != Kind.COMMA && !starred) {
            return first;
        }
        int mark = pile.mark();
        int height = shape.height;
        pile.add(first);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == Kind.RIGHT_SQUARE) {
                break;
            }
            pile.add(index());
            height = Math.max(height, shape.height);
        }
        shape.over(height, 0);
        return new Expr.Sequence(pile.take(mark), line);
    }

    private Expr index() {
        int line = tokens.line;
        if (tokens.kind == Kind.STAR) {
            tokens.advance();
            return expressions.starred(expressions.expression(), line);
        }
        if (tokens.kind == Kind.COLON) {
            return slice(pile.mark(), 0, line);
        }
        Expr first = expressions.named();
        if (tokens.kind != Kind.COLON) {
            return first;
        }
        if (shape.is(Shape.NAMING)) {
            throw Refusal.here();
        }
        int mark = pile.mark();
        keep(first);
        return slice(mark, shape.height, line);
    }

    private Expr slice(int mark, int lowerHeight, int line) {
        int height = lowerHeight;
        for (int colons = 0; colons < 2 && tokens.kind == Kind.COLON; colons++) {
            tokens.advance();
            if (tokens.kind.begins) {
                keep(expressions.expression());
                height = Math.max(height, shape.height);
            }
        }
        shape.over(height, 0);
        return Expressions.several(pile.take(mark), line);
    }

    private void keep(Expr part) {
        if (!(part instanceof Expr.Literal)) {
            pile.add(part);
        }
    }
}
