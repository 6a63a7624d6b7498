package dev.seamwright.plugin.python.syntax;

import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Attribute;
import dev.seamwright.plugin.python.syntax.Expr.Call;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Expr.Name;

import java.util.List;

/// Questions about the shape of an expression.
public final class Chain {

    private Chain() {}

    /// `a.b.c` for a chain of plain names, empty for anything else.
    public static String dotted(Expr expr) {
        return switch (expr) {
            case Name name -> name.id();
            case Attribute attribute -> {
                String owner = dotted(attribute.value());
                yield owner.isEmpty() ? "" : owner + "." + attribute.name();
            }
            default -> "";
        };
    }

    /// The last name of a chain, whatever it hangs on; empty where there is none.
    public static String last(Expr expr) {
        return switch (expr) {
            case Name name -> name.id();
            case Attribute attribute -> attribute.name();
            default -> "";
        };
    }

    /// The argument with this keyword, or [Literal#OPAQUE].
    public static Expr keyword(Call call, String name) {
        return keyword(call.arguments(), name);
    }

    /// The argument with this keyword, or [Literal#OPAQUE].
    public static Expr keyword(List<Argument> arguments, String name) {
        for (Argument argument : arguments) {
            if (argument.name().equals(name)) {
                return argument.value();
            }
        }
        return Literal.OPAQUE;
    }

    /// The positional argument at `index`, or [Literal#OPAQUE].
    public static Expr positional(Call call, int index) {
        int seen = 0;
        for (Argument argument : call.arguments()) {
            if (argument.name().isEmpty()) {
                if (seen == index) {
                    return argument.value();
                }
                seen++;
            }
        }
        return Literal.OPAQUE;
    }

    /// The positional argument at `index`, else the one with the keyword.
    public static Expr argument(Call call, int index, String name) {
        Expr found = positional(call, index);
        return found == Literal.OPAQUE ? keyword(call, name) : found;
    }
}
