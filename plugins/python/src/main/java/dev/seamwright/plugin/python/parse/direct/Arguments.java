package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import java.util.List;

/// Reads the arguments of a call or of a class.
final class Arguments {

    private final Expressions expressions;
    private final Displays displays;
    private final Tokens tokens;
    private final Shape shape;
    private final Pile<Argument> positional = new Pile<>();
    private final Pile<Argument> named = new Pile<>();

    Arguments(Expressions expressions, Displays displays) {
        this.expressions = expressions;
        this.displays = displays;
        tokens = expressions.tokens;
        shape = expressions.shape;
    }

    void reset() {
        positional.clear();
        named.clear();
    }

    Expr call(Expr function, int line) {
        int height = shape.height;
        List<Argument> arguments = read(true);
        shape.over(Math.max(height, shape.height), 0);
        return new Expr.Call(function, arguments, line);
    }

    /// Arguments from bracket to bracket: those without a name first, as they are counted.
    ///
    /// @param generator whether a comprehension may stand alone
    List<Argument> read(boolean generator) {
        int line = tokens.line;
        int mark = positional.mark();
        int namedMark = named.mark();
        boolean unpacked = false;
        int height = 0;
        tokens.advance();
        while (tokens.kind != Kind.RIGHT_PAREN) {
            if (tokens.kind == Kind.DOUBLE_STAR) {
                unpacked = true;
                tokens.advance();
                named.add(new Argument("**", expressions.expression()));
            } else if (tokens.kind == Kind.STAR) {
                star(unpacked);
            } else if (one(named.mark() > namedMark)) {
                return lone(generator && positional.mark() == mark, line);
            }
            height = Math.max(height, shape.height);
            if (tokens.kind != Kind.COMMA) {
                break;
            }
            tokens.advance();
            if (tokens.kind == Kind.COMMA) {
                throw Refusal.here();
            }
        }
        tokens.expect(Kind.RIGHT_PAREN);
        shape.height = height;
        List<Argument> names = named.take(namedMark);
        names.forEach(positional::add);
        return positional.take(mark);
    }

    private void star(boolean unpacked) {
        if (unpacked) {
            throw Refusal.here();
        }
        tokens.advance();
        positional.add(new Argument("*", expressions.expression()));
    }

    private Expr last = Expr.Literal.OPAQUE;

    /// Reads an argument that begins without a star. Whether it turns out to be a comprehension, of
    /// which only the element is read.
    private boolean one(boolean afterNamed) {
        Expr value = expressions.named();
        if (tokens.kind == Kind.ASSIGN) {
            if (!shape.is(Shape.BARE) || !(value instanceof Expr.Name name)) {
                throw Refusal.here();
            }
            tokens.advance();
            named.add(new Argument(name.id(), expressions.expression()));
            return false;
        }
        if (afterNamed) {
            throw Refusal.here();
        }
        if (tokens.kind == Kind.FOR || tokens.kind == Kind.ASYNC) {
            last = value;
            return true;
        }
        positional.add(new Argument("", value));
        return false;
    }

    private List<Argument> lone(boolean allowed, int line) {
        if (!allowed) {
            throw Refusal.here();
        }
        Expr element = last;
        last = Expr.Literal.OPAQUE;
        return List.of(new Argument("", displays.comprehension(element, line, Kind.RIGHT_PAREN)));
    }
}
