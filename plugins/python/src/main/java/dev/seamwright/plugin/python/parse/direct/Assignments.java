package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.List;

/// Reads the statements that begin with an expression.
final class Assignments {

    private final Statements statements;
    private final Expressions expressions;
    private final Tokens tokens;
    private final Shape shape;
    private final Pile<Expr> targets = new Pile<>();

    Assignments(Statements statements) {
        this.statements = statements;
        expressions = statements.expressions;
        tokens = statements.tokens;
        shape = expressions.shape;
    }

    void read() {
        int line = tokens.line;
        if (tokens.kind == Kind.NAME && tokens.name.equals("type") && isAlias()) {
            alias(line);
            return;
        }
        Expr first = expressions.starExpressions();
        switch (tokens.kind) {
            case ASSIGN -> assign(first, line);
            case COLON -> annotate(first, line);
            case ASSIGN_SUM, ASSIGN_OTHER -> change(first, line);
            default -> {
                if (shape.root != Kind.NUMBER) {
                    statements.evaluate(first);
                }
            }
        }
    }

    private Expr value() {
        return tokens.kind == Kind.YIELD ? expressions.yielded() : expressions.starExpressions();
    }

    private void assign(Expr first, int line) {
        Expr value = first;
        while (tokens.kind == Kind.ASSIGN) {
            shape.require(Shape.TARGET);
            targets.add(value);
            tokens.advance();
            value = value();
        }
        statements.add(new Statement.Assign(targets.take(0), Literal.OPAQUE, value, false, line));
    }

    private void annotate(Expr target, int line) {
        shape.require(Shape.PLACE);
        tokens.advance();
        Expr annotation = expressions.expression();
        Expr value = Literal.OPAQUE;
        if (tokens.kind == Kind.ASSIGN) {
            tokens.advance();
            value = value();
        }
        statements.add(new Statement.Assign(List.of(target), annotation, value, false, line));
    }

    private void change(Expr target, int line) {
        shape.require(Shape.PLACE);
        boolean added = tokens.kind == Kind.ASSIGN_SUM;
        tokens.advance();
        Expr value = value();
        Expr kept = added ? value : Expressions.part(value, line);
        statements.add(new Statement.Assign(List.of(target), Literal.OPAQUE, kept, true, line));
    }

    /// `type` is a name like any other, unless a name follows it.
    private boolean isAlias() {
        char next = tokens.peek();
        if (next < 128 && !Words.isPart(next)) {
            return false;
        }
        Tokens.Place place = tokens.place();
        tokens.advance();
        boolean found = tokens.kind == Kind.NAME;
        tokens.back(place);
        return found;
    }

    private void alias(int line) {
        tokens.advance();
        Expr name = new Expr.Name(tokens.name, tokens.line);
        tokens.expect(Kind.NAME);
        TypeParameters.skip(expressions);
        tokens.expect(Kind.ASSIGN);
        Expr value = expressions.expression();
        statements.add(new Statement.Assign(List.of(name), Literal.OPAQUE, value, false, line));
    }
}
