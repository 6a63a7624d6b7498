package dev.seamwright.plugin.python.syntax;

import java.util.List;

/// A statement. Branches and loops are laid flat: what stands inside them follows in order.
public sealed interface Statement {

    /// `import a.b as c, d`.
    record Import(List<Alias> names, int line) implements Statement {}

    /// `from ..module import a as b`; a star is a name like any other.
    ///
    /// @param level number of leading dots
    /// @param module empty for `from . import`
    record ImportFrom(int level, String module, List<Alias> names, int line) implements Statement {}

    /// One or more targets that get a value.
    ///
    /// @param annotation [Expr.Literal#OPAQUE] where there is none
    /// @param value [Expr.Literal#OPAQUE] for a bare annotation
    /// @param added whether the value is added to what was there (`+=`)
    record Assign(List<Expr> targets, Expr annotation, Expr value, boolean added, int line)
            implements Statement {}

    /// A loop's target takes the elements of a source.
    record Iterate(Expr target, Expr source) implements Statement {}

    /// A context manager is entered; the target is [Expr.Literal#OPAQUE] where there is none.
    record Enter(Expr context, Expr target) implements Statement {}

    /// An expression is computed, for its effect or for a condition.
    record Evaluate(Expr value) implements Statement {}

    /// A function gives back a value.
    record Return(Expr value) implements Statement {}

    /// A function or method.
    record Define(FunctionOutline function) implements Statement {}

    /// A class.
    record Declare(ClassOutline type) implements Statement {}

    /// A name in an import.
    ///
    /// @param as the local name, equal to `name` where none is given
    record Alias(String name, String as) {

        /// Whether a local name was given.
        public boolean renamed() {
            return !name.equals(as);
        }
    }
}
