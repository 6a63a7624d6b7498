package dev.seamwright.plugin.python.syntax;

import java.util.List;

/// A function definition.
///
/// @param line of the word `def`
/// @param first line of the first decorator, or `line`
/// @param last its last line
/// @param returns the annotation, or [Expr.Literal#OPAQUE]
public record FunctionOutline(
        String name,
        int line,
        int first,
        int last,
        List<Expr> decorators,
        List<Parameter> parameters,
        Expr returns,
        List<Statement> body) {

    /// One parameter; what it lacks is [Expr.Literal#OPAQUE].
    public record Parameter(String name, Expr annotation, Expr preset) {}
}
