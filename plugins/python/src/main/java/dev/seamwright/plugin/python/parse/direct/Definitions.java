package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.FunctionOutline.Parameter;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.List;

/// Reads classes and functions with their decorators.
final class Definitions {

    private final Statements statements;
    private final Expressions expressions;
    private final Tokens tokens;
    private final Parameters parameters;

    Definitions(Statements statements) {
        this.statements = statements;
        expressions = statements.expressions;
        tokens = statements.tokens;
        parameters = new Parameters(expressions, Kind.RIGHT_PAREN, true);
    }

    void read() {
        int first = tokens.line;
        List<Expr> decorators = List.of();
        if (tokens.kind == Kind.AT) {
            decorators = decorators();
        }
        int line = tokens.line;
        switch (tokens.kind) {
            case CLASS -> type(decorators, first, line);
            case DEF -> function(decorators, first, line);
            case ASYNC -> {
                tokens.advance();
                if (tokens.kind != Kind.DEF) {
                    throw Refusal.here();
                }
                function(decorators, first, line);
            }
            default -> throw Refusal.here();
        }
    }

    private List<Expr> decorators() {
        int mark = expressions.pile.mark();
        while (tokens.kind == Kind.AT) {
            int line = tokens.line;
            tokens.advance();
            boolean odd = tokens.line != line || tokens.kind == Kind.LEFT_PAREN;
            Expr decorator = expressions.named();
            if (odd && tokens.lastLine != line) {
                throw Refusal.here(); // its own first line counts, not that of the sign
            }
            expressions.pile.add(decorator);
            tokens.expect(Kind.NEWLINE);
        }
        return expressions.pile.take(mark);
    }

    private void type(List<Expr> decorators, int first, int line) {
        tokens.advance();
        String name = tokens.expectName();
        TypeParameters.skip(expressions);
        List<Argument> bases = List.of();
        if (tokens.kind == Kind.LEFT_PAREN) {
            bases = expressions.primaries().arguments().read(false);
        }
        List<Statement> body = statements.body();
        int last = tokens.lastLine;
        statements.add(
                new Statement.Declare(
                        new ClassOutline(name, line, first, last, decorators, bases, body)));
    }

    /// Reads a function from the word `def` on.
    void function(List<Expr> decorators, int first, int line) {
        tokens.advance();
        String name = tokens.expectName();
        TypeParameters.skip(expressions);
        if (tokens.kind != Kind.LEFT_PAREN) {
            throw Refusal.here();
        }
        tokens.advance();
        List<Parameter> read = parameters.read();
        tokens.expect(Kind.RIGHT_PAREN);
        Expr returns = Literal.OPAQUE;
        if (tokens.kind == Kind.ARROW) {
            tokens.advance();
            returns = expressions.expression();
        }
        List<Statement> body = statements.body();
        int last = tokens.lastLine;
        statements.add(
                new Statement.Define(
                        new FunctionOutline(
                                name, line, first, last, decorators, read, returns, body)));
    }
}
