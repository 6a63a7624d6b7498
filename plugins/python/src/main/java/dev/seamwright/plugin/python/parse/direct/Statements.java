package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.List;

/// Reads statements one after the other, laid flat as the outline wants them.
final class Statements {

    final Tokens tokens;
    final Expressions expressions;

    private final Pile<Statement> pile = new Pile<>();
    private final SimpleStatements simple;
    private final Compounds compounds;
    private final Definitions definitions;
    private final Matches matches;

    Statements(Tokens tokens) {
        this.tokens = tokens;
        expressions = new Expressions(tokens);
        simple = new SimpleStatements(this);
        compounds = new Compounds(this);
        definitions = new Definitions(this);
        matches = new Matches(this);
    }

    /// Reads a whole module.
    List<Statement> module() {
        tokens.advance();
        while (tokens.kind != Kind.END) {
            statement();
        }
        return pile.take(0);
    }

    void add(Statement statement) {
        pile.add(statement);
    }

    /// Adds an expression that is computed, unless nothing follows from it.
    void evaluate(Expr value) {
        if (!(value instanceof Literal || value instanceof Expr.Name)) {
            pile.add(new Statement.Evaluate(value));
        }
    }

    /// The statements of a block that stand in a list of their own.
    List<Statement> body() {
        int mark = pile.mark();
        block();
        return pile.take(mark);
    }

    /// Reads the colon and what belongs to it.
    void block() {
        tokens.expect(Kind.COLON);
        if (tokens.kind != Kind.NEWLINE) {
            line();
            return;
        }
        tokens.advance();
        tokens.expect(Kind.INDENT);
        while (tokens.kind != Kind.DEDENT) {
            statement();
        }
        tokens.advance();
    }

    private void statement() {
        int line = tokens.line;
        switch (tokens.kind) {
            case IF -> compounds.branches();
            case FOR -> compounds.loop();
            case WHILE -> compounds.repeat();
            case TRY -> compounds.attempt();
            case WITH -> compounds.enter();
            case DEF, CLASS, AT -> definitions.read();
            case ASYNC -> asynchronous(line);
            default -> {
                if (!matches.read()) {
                    line();
                }
            }
        }
    }

    private void asynchronous(int line) {
        tokens.advance();
        switch (tokens.kind) {
            case FOR -> compounds.loop();
            case WITH -> compounds.enter();
            case DEF -> definitions.function(List.of(), line, line);
            default -> throw Refusal.here();
        }
    }

    /// Reads the simple statements of one line.
    private void line() {
        simple.read();
        while (tokens.kind == Kind.SEMICOLON) {
            tokens.advance();
            if (tokens.kind == Kind.NEWLINE) {
                break;
            }
            simple.read();
        }
        tokens.expect(Kind.NEWLINE);
    }
}
