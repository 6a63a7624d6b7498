package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A table name given by a method: a literal, or made from the class's own name.
final class DeclaredName {

    private DeclaredName() {}

    /// The name for `type`, null where the method does more than this understands.
    static @Nullable String of(
            FunctionDefinition function, TypeDefinition type, Constants constants) {
        for (Statement statement : function.outline().body()) {
            if (statement instanceof Statement.Return(Expr value)) {
                return read(function, type, value, constants);
            }
        }
        return null;
    }

    private static @Nullable String read(
            FunctionDefinition function, TypeDefinition type, Expr value, Constants constants) {
        String literal = constants.text(function.module(), value);
        if (literal != null) {
            return literal;
        }
        if (Chain.dotted(value).equals("cls.__name__")) {
            return type.name();
        }
        if (value instanceof Expr.Call call) {
            boolean lower =
                    call.function() instanceof Expr.Attribute attribute
                            && attribute.name().equals("lower")
                            && Chain.dotted(attribute.value()).equals("cls.__name__");
            return lower
                    ? type.name().toLowerCase(Locale.ROOT)
                    : isSnake(call) ? Mapping.snake(type.name()) : null;
        }
        return concatenated(function, type, value, constants);
    }

    /// Whether a call turns the class's name into words with underscores between them: that is what
    /// functions and regular expressions do that are given nothing but the name, unless they say
    /// that they make a plural of it.
    private static boolean isSnake(Expr.Call call) {
        if (Chain.last(call.function()).toLowerCase(Locale.ROOT).contains("plural")) {
            return false;
        }
        boolean lowered =
                call.function() instanceof Expr.Attribute attribute
                        && attribute.name().equals("lower")
                        && attribute.value() instanceof Expr.Call inner
                        && isSnake(inner);
        return lowered
                || call.arguments().stream()
                        .anyMatch(each -> Chain.dotted(each.value()).equals("cls.__name__"));
    }

    private static @Nullable String concatenated(
            FunctionDefinition function, TypeDefinition type, Expr value, Constants constants) {
        if (!(value instanceof Expr.Sum) && !(value instanceof Expr.Format)) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (Expr part :
                value instanceof Expr.Sum sum ? sum.terms() : ((Expr.Format) value).parts()) {
            String text = read(function, type, part, constants);
            if (text == null) {
                return null;
            }
            name.append(text);
        }
        return name.toString();
    }
}
