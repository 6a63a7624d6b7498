package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;

/// Reads `match`, a name like any other until a colon ends its line.
final class Matches {

    private final Statements statements;
    private final Expressions expressions;
    private final Tokens tokens;
    private final Patterns patterns;

    Matches(Statements statements) {
        this.statements = statements;
        expressions = statements.expressions;
        tokens = statements.tokens;
        patterns = new Patterns(statements);
    }

    /// Reads the statement, if there is one here.
    boolean read() {
        if (tokens.kind != Kind.NAME || !tokens.name.equals("match")) {
            return false;
        }
        if ("=,)]}:;\n".indexOf(tokens.peek()) >= 0 || !subject()) {
            return false;
        }
        tokens.advance();
        tokens.expect(Kind.INDENT);
        do {
            one();
        } while (tokens.kind != Kind.DEDENT);
        tokens.advance();
        return true;
    }

    private boolean subject() {
        Tokens.Place place = tokens.place();
        tokens.advance();
        if (expressions.begins()) {
            try {
                Expr subject = expressions.subject();
                tokens.expect(Kind.COLON);
                if (tokens.kind == Kind.NEWLINE) {
                    statements.evaluate(subject);
                    return true;
                }
            } catch (Refusal _) {
                expressions.reset();
            }
        }
        tokens.back(place);
        return false;
    }

    private void one() {
        if (!tokens.name.equals("case")) {
            throw Refusal.here();
        }
        tokens.expect(Kind.NAME);
        patterns.read();
        if (tokens.kind == Kind.IF) {
            tokens.advance();
            statements.evaluate(expressions.named());
        }
        statements.block();
    }
}
