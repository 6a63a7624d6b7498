package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Statement;

/// Reads the statements that fit in a line.
final class SimpleStatements {

    private final Statements statements;
    private final Expressions expressions;
    private final Tokens tokens;
    private final Shape shape;
    private final Assignments assignments;
    private final Imports imports;

    SimpleStatements(Statements statements) {
        this.statements = statements;
        expressions = statements.expressions;
        tokens = statements.tokens;
        shape = expressions.shape;
        assignments = new Assignments(statements);
        imports = new Imports(statements);
    }

    void read() {
        switch (tokens.kind) {
            case RETURN -> give();
            case IMPORT -> imports.names();
            case FROM -> imports.from();
            case RAISE -> raise();
            case PASS, BREAK, CONTINUE -> tokens.advance();
            case ASSERT -> claim();
            case DEL -> delete();
            case GLOBAL, NONLOCAL -> declare();
            case YIELD -> statements.evaluate(expressions.yielded());
            case TEXT -> {
                if (!expressions.primaries().texts().skipped()) {
                    assignments.read();
                }
            }
            default -> assignments.read();
        }
    }

    private void give() {
        tokens.advance();
        if (expressions.begins()) {
            statements.add(new Statement.Return(expressions.starExpressions()));
        }
    }

    private void raise() {
        tokens.advance();
        if (!tokens.kind.begins) {
            statements.add(new Statement.Evaluate(Literal.OPAQUE));
            return;
        }
        statements.add(new Statement.Evaluate(expressions.expression()));
        if (tokens.kind == Kind.FROM) {
            tokens.advance();
            statements.evaluate(expressions.expression());
        }
    }

    private void claim() {
        tokens.advance();
        statements.evaluate(expressions.expression());
        if (tokens.kind == Kind.COMMA) {
            tokens.advance();
            statements.evaluate(expressions.expression());
        }
    }

    private void delete() {
        tokens.advance();
        target();
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == Kind.NEWLINE || tokens.kind == Kind.SEMICOLON) {
                break;
            }
            target();
        }
    }

    private void target() {
        Expr target = expressions.primaries().read();
        shape.require(Shape.DELETABLE);
        statements.evaluate(target);
    }

    private void declare() {
        do {
            tokens.advance();
            tokens.expectName();
        } while (tokens.kind == Kind.COMMA);
    }
}
