package dev.seamwright.plugin.python.syntax;

import java.util.List;

/// An expression, as far as anything may be concluded from it.
public sealed interface Expr {

    /// The line where it begins; 0 for a [Literal], whose place nobody asks for.
    int line();

    /// A bare name.
    record Name(String id, int line) implements Expr {}

    /// `value.name`; the line is that of the name.
    record Attribute(Expr value, String name, int line) implements Expr {}

    /// A call; the line is where the called expression begins.
    record Call(Expr function, List<Argument> arguments, int line) implements Expr {}

    /// A text constant.
    record Text(String value, int line) implements Expr {}

    /// An interpolated text: texts and the expressions between them.
    record Format(List<Expr> parts, int line) implements Expr {}

    /// A list, tuple or set display.
    record Sequence(List<Expr> elements, int line) implements Expr {}

    /// A dictionary display; a key is [Literal#OPAQUE] where another mapping is unpacked.
    record Mapping(List<Expr> keys, List<Expr> values, int line) implements Expr {}

    /// Terms joined by `+`.
    record Sum(List<Expr> terms, int line) implements Expr {}

    /// `value[index]`.
    record Index(Expr value, Expr index, int line) implements Expr {}

    /// One of several values: `a or b`, `a if c else b`, `A | B`. The condition comes last, in
    /// `others`, because it is not a possible value.
    record Choice(List<Expr> options, List<Expr> others, int line) implements Expr {}

    /// A comprehension or lambda: names that live only within, and what is computed from them.
    record Closure(List<Binding> bindings, List<Expr> parts, int line) implements Expr {}

    /// `name := value`.
    record Let(String name, Expr value, int line) implements Expr {}

    /// An expression of which only the parts matter.
    record Several(List<Expr> parts, int line) implements Expr {}

    /// One argument of a call.
    ///
    /// @param name its keyword; empty for a positional one, `*` or `**` for an unpacked one
    record Argument(String name, Expr value) {}

    /// Names bound by a comprehension (or a lambda, whose source is [Literal#OPAQUE]).
    record Binding(Expr target, Expr source) {}

    /// Constants without a place.
    enum Literal implements Expr {
        TRUE,
        FALSE,
        NONE,
        /// A number, an ellipsis, bytes.
        VALUE,
        /// Anything that carries no information, and anything nested too deeply to be kept.
        OPAQUE;

        @Override
        public int line() {
            return 0;
        }
    }
}
