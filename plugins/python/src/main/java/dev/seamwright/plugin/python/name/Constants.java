package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Tells the text that an expression always gives.
public final class Constants {

    private static final int STEPS = 8;

    /// Wrappers that mark a text and give it back.
    private static final Set<String> MARKERS =
            Set.of(
                    "_",
                    "gettext",
                    "gettext_lazy",
                    "ugettext_lazy",
                    "str",
                    "text_type",
                    "lazy_gettext");

    private final Resolver resolver;

    public Constants(Resolver resolver) {
        this.resolver = resolver;
    }

    /// The text, or null where the source does not tell it.
    public @Nullable String text(Module module, Expr expr) {
        return text(module, null, expr, 0);
    }

    /// The text of an expression within a class, whose own variables come first.
    public @Nullable String text(TypeDefinition type, Expr expr) {
        return text(type.module(), type, expr, 0);
    }

    /// The text with `{name}` for every part that the source does not tell, and null where it is no
    /// text at all.
    public @Nullable String pattern(Module module, Expr expr) {
        String text = text(module, expr);
        if (text != null) {
            return text;
        }
        List<Expr> parts =
                switch (expr) {
                    case Expr.Format format -> format.parts();
                    case Expr.Sum sum -> sum.terms();
                    default -> List.of();
                };
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            String known = pattern(module, part);
            joined.append(known == null ? "{" + Chain.last(part) + "}" : known);
        }
        return parts.isEmpty() ? null : joined.toString();
    }

    private @Nullable String text(
            Module module, @Nullable TypeDefinition type, Expr expr, int steps) {
        if (steps > STEPS) {
            return null;
        }
        return switch (expr) {
            case Expr.Text text -> text.value();
            case Expr.Format format -> join(module, type, format.parts(), steps);
            case Expr.Sum sum -> join(module, type, sum.terms(), steps);
            case Expr.Call call ->
                    MARKERS.contains(Chain.dotted(call.function()))
                            ? text(module, type, Chain.positional(call, 0), steps + 1)
                            : null;
            case Expr.Name name -> variable(module, type, name, steps);
            case Expr.Attribute attribute ->
                    resolver.resolve(module, attribute) instanceof OfValue(ValueDefinition value)
                            ? text(value.module(), value.owner(), value.value(), steps + 1)
                            : null;
            default -> null;
        };
    }

    private @Nullable String variable(
            Module module, @Nullable TypeDefinition type, Expr.Name name, int steps) {
        Definition own = type == null ? null : type.members().get(name.id());
        Definition found = own == null ? resolver.resolve(module, name) : own;
        return found instanceof OfValue(ValueDefinition value)
                ? text(value.module(), value.owner(), value.value(), steps + 1)
                : null;
    }

    private @Nullable String join(
            Module module, @Nullable TypeDefinition type, List<Expr> parts, int steps) {
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            String text = text(module, type, part, steps + 1);
            if (text == null) {
                return null;
            }
            joined.append(text);
        }
        return joined.toString();
    }
}
