package dev.seamwright.plugin.python.syntax;

import java.util.List;

/// A class definition.
///
/// @param line of the word `class`
/// @param first line of the first decorator, or `line`
/// @param last its last line
/// @param bases in order; keywords (such as `metaclass`) after them
public record ClassOutline(
        String name,
        int line,
        int first,
        int last,
        List<Expr> decorators,
        List<Expr.Argument> bases,
        List<Statement> body) {}
