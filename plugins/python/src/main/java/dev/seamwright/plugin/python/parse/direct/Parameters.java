package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.FunctionOutline.Parameter;

import java.util.List;

/// Reads the parameters of a function or a lambda, in the order of the source.
final class Parameters {

    /// What stands for the preset of a lambda's `*args` and `**kwargs`; all others have none.
    static final Literal UNPACKED = Literal.VALUE;

    private final Expressions expressions;
    private final Tokens tokens;
    private final Pile<Parameter> pile = new Pile<>();
    private final Kind closing;
    private final boolean annotated;

    private boolean starred;
    private boolean slashed;
    private boolean preset;

    /// @param closing what follows the last parameter
    /// @param annotated whether a parameter may be annotated; its place is kept otherwise
    Parameters(Expressions expressions, Kind closing, boolean annotated) {
        this.expressions = expressions;
        this.closing = closing;
        this.annotated = annotated;
        tokens = expressions.tokens;
    }

    void reset() {
        pile.clear();
    }

    List<Parameter> read() {
        boolean outerStarred = starred;
        boolean outerSlashed = slashed;
        boolean outerPreset = preset;
        starred = false;
        slashed = false;
        preset = false;
        int mark = pile.mark();
        while (tokens.kind != closing) {
            one(mark);
            if (tokens.kind == Kind.COMMA) {
                tokens.advance();
            } else if (tokens.kind != closing) {
                throw Refusal.here();
            }
        }
        starred = outerStarred;
        slashed = outerSlashed;
        preset = outerPreset;
        return pile.take(mark);
    }

    private void one(int mark) {
        switch (tokens.kind) {
            case SLASH -> slash(mark);
            case STAR -> star();
            case DOUBLE_STAR -> {
                tokens.advance();
                pile.add(unpacked(false));
                if (tokens.kind == Kind.COMMA) {
                    tokens.advance();
                }
                if (tokens.kind != closing) {
                    throw Refusal.here();
                }
            }
            default -> pile.add(plain());
        }
    }

    private void slash(int mark) {
        if (slashed || starred || pile.mark() == mark) {
            throw Refusal.here();
        }
        slashed = true;
        tokens.advance();
    }

    private void star() {
        if (starred) {
            throw Refusal.here();
        }
        starred = true;
        tokens.advance();
        if (tokens.kind != Kind.COMMA) {
            pile.add(unpacked(true));
            return;
        }
        tokens.advance();
        if (tokens.kind != Kind.NAME) {
            throw Refusal.here();
        }
        pile.add(plain());
    }

    private Parameter plain() {
        Expr place = new Expr.Name(tokens.name, tokens.line);
        String name = tokens.expectName();
        Expr annotation = annotated ? Literal.OPAQUE : place;
        if (annotated && tokens.kind == Kind.COLON) {
            tokens.advance();
            annotation = expressions.expression();
        }
        if (tokens.kind == Kind.ASSIGN) {
            preset |= !starred;
            tokens.advance();
            Expr value = expressions.expression();
            return new Parameter(name, annotation, annotated ? value : Literal.OPAQUE);
        }
        if (preset && !starred) {
            throw Refusal.here();
        }
        return new Parameter(name, annotation, Literal.OPAQUE);
    }

    /// The annotation of `*args` tells the type of its elements, not of the parameter.
    private Parameter unpacked(boolean sequence) {
        int line = tokens.line;
        Expr place = new Expr.Name(tokens.name, line);
        String name = tokens.expectName();
        if (!annotated) {
            return new Parameter(name, place, UNPACKED);
        }
        if (tokens.kind != Kind.COLON) {
            return new Parameter(name, Literal.OPAQUE, Literal.OPAQUE);
        }
        tokens.advance();
        Expr annotation =
                sequence && tokens.kind == Kind.STAR
                        ? expressions.starNamed()
                        : expressions.expression();
        return new Parameter(name, Expressions.part(annotation, line), Literal.OPAQUE);
    }
}
