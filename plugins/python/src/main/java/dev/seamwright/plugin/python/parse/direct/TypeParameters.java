package dev.seamwright.plugin.python.parse.direct;

/// Passes over the type parameters of a class, a function or an alias: `[T: int, *Ts, **P]`.
final class TypeParameters {

    private TypeParameters() {}

    static void skip(Expressions expressions) {
        Tokens tokens = expressions.tokens;
        if (tokens.kind != Kind.LEFT_SQUARE) {
            return;
        }
        tokens.advance();
        one(expressions, tokens.kind);
        while (tokens.kind == Kind.COMMA) {
            tokens.advance();
            if (tokens.kind == Kind.RIGHT_SQUARE) {
                break;
            }
            one(expressions, tokens.kind);
        }
        tokens.expect(Kind.RIGHT_SQUARE);
    }

    private static void one(Expressions expressions, Kind star) {
        Tokens tokens = expressions.tokens;
        boolean plain = star != Kind.STAR && star != Kind.DOUBLE_STAR;
        if (!plain) {
            tokens.advance();
        }
        tokens.expect(Kind.NAME);
        if (plain && tokens.kind == Kind.COLON) {
            tokens.advance();
            expressions.expression();
        }
        if (tokens.kind == Kind.ASSIGN) {
            tokens.advance();
            if (star == Kind.STAR && tokens.kind == Kind.STAR) {
                expressions.starNamed();
            } else {
                expressions.expression();
            }
        }
    }
}
