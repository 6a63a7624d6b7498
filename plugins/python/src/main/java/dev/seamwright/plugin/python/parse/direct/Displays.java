package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.parse.direct.Kind.Level;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Binding;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import java.util.List;

/// Reads what begins with a bracket: groups, tuples, lists, sets, dictionaries, comprehensions.
final class Displays {

    private static final int TUPLE = Shape.TARGET | Shape.DELETABLE;

    private final Expressions expressions;
    private final Primaries primaries;
    private final Tokens tokens;
    private final Shape shape;
    private final Pile<Expr> pile;
    private final Pile<Expr> values = new Pile<>();
    private final Pile<Binding> bindings = new Pile<>();

    Displays(Expressions expressions, Primaries primaries) {
        this.expressions = expressions;
        this.primaries = primaries;
        tokens = expressions.tokens;
        shape = expressions.shape;
        pile = expressions.pile;
    }

    void reset() {
        values.clear();
        bindings.clear();
    }

    Expr parenthesised() {
        int line = tokens.line;
        tokens.advance();
        if (tokens.kind == Kind.RIGHT_PAREN) {
            tokens.advance();
            shape.leaf(TUPLE);
            return new Expr.Sequence(List.of(), line);
        }
        if (tokens.kind == Kind.YIELD) {
            Expr yielded = expressions.yielded();
            tokens.expect(Kind.RIGHT_PAREN);
            return yielded;
        }
        Expr first = expressions.starNamed();
        if (isFor()) {
            return comprehension(first, line, Kind.RIGHT_PAREN);
        }
        if (tokens.kind == Kind.COMMA) {
            return elements(first, line, Kind.RIGHT_PAREN);
        }
        tokens.expect(Kind.RIGHT_PAREN);
        if (shape.is(Shape.STARRED)) {
            throw Refusal.here();
        }
        shape.form &= ~(Shape.BARE | Shape.NAMING);
        return first;
    }

    Expr list() {
        int line = tokens.line;
        tokens.advance();
        if (tokens.kind == Kind.RIGHT_SQUARE) {
            tokens.advance();
            shape.leaf(TUPLE);
            return new Expr.Sequence(List.of(), line);
        }
        Expr first = expressions.starNamed();
        return isFor()
                ? comprehension(first, line, Kind.RIGHT_SQUARE)
                : elements(first, line, Kind.RIGHT_SQUARE);
    }

    Expr braced() {
        int line = tokens.line;
        tokens.advance();
        if (tokens.kind == Kind.RIGHT_BRACE) {
            tokens.advance();
            shape.leaf(0);
            return new Expr.Mapping(List.of(), List.of(), line);
        }
        if (tokens.kind == Kind.DOUBLE_STAR) {
            return mapping(line);
        }
        Expr first = expressions.starNamed();
        if (tokens.kind == Kind.COLON) {
            return mapping(first, line);
        }
        if (isFor()) {
            return comprehension(first, line, Kind.RIGHT_BRACE);
        }
        Expr set = elements(first, line, Kind.RIGHT_BRACE);
        shape.form = 0;
        return set;
    }

    private boolean isFor() {
        return tokens.kind == Kind.FOR || tokens.kind == Kind.ASYNC;
    }

    private Expr elements(Expr first, int line, Kind closing) {
        int mark = pile.mark();
        int height = shape.height;
        int form = shape.form;
        pile.add(first);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == closing) {
                break;
            }
            pile.add(expressions.starNamed());
            height = Math.max(height, shape.height);
            form &= shape.form;
        }
        tokens.expect(closing);
        shape.over(height, form & TUPLE);
        return new Expr.Sequence(pile.take(mark), line);
    }

    private Expr mapping(Expr firstKey, int line) {
        if (shape.is(Shape.STARRED | Shape.NAMING)) {
            throw Refusal.here();
        }
        int height = shape.height;
        tokens.advance();
        Expr value = expressions.expression();
        height = Math.max(height, shape.height);
        int mark = pile.mark();
        pile.add(firstKey);
        if (isFor()) {
            pile.add(value);
            return generators(mark, height, line, Kind.RIGHT_BRACE);
        }
        int valueMark = values.mark();
        values.add(value);
        return entries(mark, valueMark, height, line);
    }

    private Expr mapping(int line) {
        int mark = pile.mark();
        int valueMark = values.mark();
        int height = entry(0);
        return entries(mark, valueMark, height, line);
    }

    private Expr entries(int mark, int valueMark, int firstHeight, int line) {
        int height = firstHeight;
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == Kind.RIGHT_BRACE) {
                break;
            }
            height = entry(height);
        }
        tokens.expect(Kind.RIGHT_BRACE);
        shape.over(height, 0);
        return new Expr.Mapping(pile.take(mark), values.take(valueMark), line);
    }

    private int entry(int before) {
        int height = before;
        if (tokens.kind == Kind.DOUBLE_STAR) {
            tokens.advance();
            pile.add(Literal.OPAQUE);
            values.add(expressions.operators().read(Level.BAR));
        } else {
            pile.add(expressions.expression());
            height = Math.max(height, shape.height);
            tokens.expect(Kind.COLON);
            values.add(expressions.expression());
        }
        return Math.max(height, shape.height);
    }

    /// A comprehension of which the element is read and the word `for` comes next.
    Expr comprehension(Expr element, int line, Kind closing) {
        if (shape.is(Shape.STARRED)) {
            throw Refusal.here();
        }
        int mark = pile.mark();
        pile.add(element);
        return generators(mark, shape.height, line, closing);
    }

    private Expr generators(int mark, int elementHeight, int line, Kind closing) {
        int height = elementHeight;
        int bindingMark = bindings.mark();
        while (isFor()) {
            if (tokens.kind == Kind.ASYNC) {
                tokens.advance();
            }
            tokens.expect(Kind.FOR);
            Expr target = primaries.target(pile, true);
            height = Math.max(height, shape.height);
            tokens.expect(Kind.IN);
            bindings.add(new Binding(target, expressions.operators().read(Level.OR)));
            height = Math.max(height, shape.height);
            while (tokens.kind == Kind.IF) {
                tokens.advance();
                pile.add(expressions.operators().read(Level.OR));
                height = Math.max(height, shape.height);
            }
        }
        tokens.expect(closing);
        shape.over(height, 0);
        return new Expr.Closure(bindings.take(bindingMark), pile.take(mark), line);
    }
}
