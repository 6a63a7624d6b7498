package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.ArrayList;
import java.util.List;

/// Reads branches, loops, contexts and what handles exceptions.
final class Compounds {

    private final Statements statements;
    private final Expressions expressions;
    private final Tokens tokens;

    Compounds(Statements statements) {
        this.statements = statements;
        expressions = statements.expressions;
        tokens = statements.tokens;
    }

    void branches() {
        do {
            tokens.advance();
            statements.evaluate(expressions.named());
            statements.block();
        } while (tokens.kind == Kind.ELIF);
        otherwise();
    }

    private void otherwise() {
        if (tokens.kind == Kind.ELSE) {
            tokens.advance();
            statements.block();
        }
    }

    void repeat() {
        tokens.advance();
        statements.evaluate(expressions.named());
        statements.block();
        otherwise();
    }

    void loop() {
        tokens.advance();
        Expr target = expressions.primaries().target(expressions.pile, true);
        tokens.expect(Kind.IN);
        statements.add(new Statement.Iterate(target, expressions.starExpressions()));
        statements.block();
        otherwise();
    }

    void attempt() {
        tokens.advance();
        statements.block();
        boolean handled = tokens.kind == Kind.EXCEPT;
        if (handled) {
            handlers();
            otherwise();
        }
        if (tokens.kind == Kind.FINALLY) {
            tokens.advance();
            statements.block();
        } else if (!handled) {
            throw Refusal.here();
        }
    }

    private void handlers() {
        boolean groups = false;
        boolean first = true;
        while (tokens.kind == Kind.EXCEPT) {
            tokens.advance();
            boolean group = tokens.kind == Kind.STAR;
            if (!first && group != groups) {
                throw Refusal.here();
            }
            groups = group;
            first = false;
            if (group) {
                tokens.advance();
            }
            statements.add(new Statement.Evaluate(handled(group)));
            statements.block();
        }
    }

    private Expr handled(boolean group) {
        if (tokens.kind == Kind.COLON && !group) {
            return Literal.OPAQUE;
        }
        int line = tokens.line;
        Expr type = expressions.expression();
        if (tokens.kind == Kind.COMMA) {
            return handled(type, line, group);
        }
        if (tokens.kind == Kind.AS) {
            tokens.advance();
            tokens.expect(Kind.NAME);
        }
        return type;
    }

    /// Types without parentheses around them. `except A, b:` gives a name in Python 2, so two are
    /// left in doubt unless the second is spelled as types are.
    private Expr handled(Expr first, int line, boolean group) {
        List<Expr> types = new ArrayList<>();
        types.add(first);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == Kind.COLON) {
                break;
            }
            types.add(expressions.expression());
        }
        boolean doubtful = types.size() == 2 && !group && !isType(types.getLast());
        if (types.size() < 2 || doubtful) {
            throw Refusal.here();
        }
        return new Expr.Sequence(List.copyOf(types), line);
    }

    private static boolean isType(Expr second) {
        String last = Chain.last(second);
        return !last.isEmpty()
                && (second instanceof Expr.Attribute || Character.isUpperCase(last.charAt(0)));
    }

    void enter() {
        tokens.advance();
        if (tokens.kind != Kind.LEFT_PAREN || !parenthesised()) {
            statements.add(context());
            while (tokens.kind == Kind.COMMA) {
                tokens.advance();
                statements.add(context());
            }
        }
        statements.block();
    }

    /// Reads contexts in parentheses, if that is what the parentheses enclose.
    private boolean parenthesised() {
        Tokens.Place place = tokens.place();
        try {
            List<Statement> contexts = new ArrayList<>();
            do {
                tokens.advance();
                if (tokens.kind == Kind.RIGHT_PAREN && !contexts.isEmpty()) {
                    break;
                }
                contexts.add(context());
            } while (tokens.kind == Kind.COMMA);
            tokens.expect(Kind.RIGHT_PAREN);
            if (tokens.kind == Kind.COLON) {
                contexts.forEach(statements::add);
                return true;
            }
        } catch (Refusal _) {
            expressions.reset();
        }
        tokens.back(place);
        return false;
    }

    private Statement context() {
        Expr context = expressions.expression();
        Expr target = Literal.OPAQUE;
        if (tokens.kind == Kind.AS) {
            tokens.advance();
            target = expressions.primaries().target(expressions.pile, false);
        }
        return new Statement.Enter(context, target);
    }
}
