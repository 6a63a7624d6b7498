package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.parse.direct.Kind.Level;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import java.util.List;

/// Reads operators by precedence climbing. What a chain of equal ones joins becomes one list.
final class Operators {

    private final Expressions expressions;
    private final Primaries primaries;
    private final Tokens tokens;
    private final Shape shape;
    private final Pile<Expr> pile;

    Operators(Expressions expressions, Primaries primaries) {
        this.expressions = expressions;
        this.primaries = primaries;
        tokens = expressions.tokens;
        shape = expressions.shape;
        pile = expressions.pile;
    }

    /// Operands joined by operators that bind at least as tightly as a level.
    Expr read(int loosest) {
        int line = tokens.line;
        Expr left = tokens.kind == Kind.NAME ? primaries.read() : operand(loosest);
        while (tokens.kind.level >= loosest) {
            left =
                    switch (tokens.kind.level) {
                        case Level.OR, Level.AND -> either(left, line);
                        case Level.COMPARISON -> comparison(left, line);
                        default -> binary(left, line);
                    };
        }
        return left;
    }

    private Expr operand(int loosest) {
        return switch (tokens.kind) {
            case NOT -> {
                if (loosest > Level.NOT) {
                    throw Refusal.here();
                }
                yield prefixed(Level.NOT);
            }
            case PLUS, MINUS, TILDE -> prefixed(Level.SIGN);
            case AWAIT -> {
                tokens.advance();
                Expr value = primaries.read();
                shape.over(shape.height, 0);
                yield value;
            }
            default -> primaries.read();
        };
    }

    private Expr prefixed(int level) {
        int line = tokens.line;
        expressions.deeper();
        tokens.advance();
        Expr value = read(level);
        expressions.shallower();
        shape.over(shape.height, 0);
        return Expressions.part(value, line);
    }

    private Expr either(Expr left, int line) {
        Kind operator = tokens.kind;
        int mark = pile.mark();
        int height = shape.height;
        pile.add(left);
        while (tokens.kind == operator) {
            tokens.advance();
            pile.add(read(operator.level + 1));
            height = Math.max(height, shape.height);
        }
        shape.over(height, 0);
        return new Expr.Choice(pile.take(mark), List.of(), line);
    }

    private Expr comparison(Expr left, int line) {
        int mark = pile.mark();
        int height = shape.height;
        keep(left);
        while (tokens.kind.level == Level.COMPARISON) {
            comparator();
            keep(read(Level.BAR));
            height = Math.max(height, shape.height);
        }
        shape.over(height, 0);
        return Expressions.several(pile.take(mark), line);
    }

    private void comparator() {
        Kind first = tokens.kind;
        tokens.advance();
        if (first == Kind.NOT) {
            tokens.expect(Kind.IN);
        } else if (first == Kind.IS && tokens.kind == Kind.NOT) {
            tokens.advance();
        }
    }

    private Expr binary(Expr left, int line) {
        Kind operator = tokens.kind;
        int mark = pile.mark();
        int height = left(left, operator);
        while (tokens.kind == operator) {
            tokens.advance();
            Expr right = right(operator);
            height = Math.max(height, shape.height + 1);
            if (isKept(operator)) {
                pile.add(right);
            } else {
                keep(right);
            }
        }
        shape.operation(height, operator);
        List<Expr> terms = pile.take(mark);
        return switch (operator) {
            case PLUS -> new Expr.Sum(terms, line);
            case BAR -> new Expr.Choice(terms, List.of(), line);
            default -> Expressions.several(terms, line);
        };
    }

    private Expr right(Kind operator) {
        if (operator != Kind.DOUBLE_STAR) {
            return read(operator.level + 1);
        }
        expressions.deeper();
        Expr power = read(Level.SIGN);
        expressions.shallower();
        return power;
    }

    /// Whether the terms of an operator are kept even where they say nothing.
    private static boolean isKept(Kind operator) {
        return operator == Kind.PLUS || operator == Kind.BAR;
    }

    /// Puts a left operand on the pile, or its terms where the same operator joined them. Gives
    /// back the height that the whole has at least.
    private int left(Expr left, Kind operator) {
        if (shape.root != operator) {
            if (isKept(operator)) {
                pile.add(left);
            } else {
                keep(left);
            }
            return shape.height + 1;
        }
        for (Expr term : terms(left)) {
            pile.add(term);
        }
        return shape.height;
    }

    private static List<Expr> terms(Expr chain) {
        return switch (chain) {
            case Expr.Sum sum -> sum.terms();
            case Expr.Choice choice -> choice.options();
            case Expr.Several several -> several.parts();
            default -> List.of();
        };
    }

    private void keep(Expr part) {
        if (!(part instanceof Literal)) {
            pile.add(part);
        }
    }
}
