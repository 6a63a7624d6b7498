package dev.seamwright.plugin.python.access;

import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import java.util.ArrayList;
import java.util.List;

/// Finds the classes behind a manager: `X()`, `X.as_manager()`, `M.from_queryset(X)()`.
final class ManagerTypes {

    private ManagerTypes() {}

    static List<TypeDefinition> of(Hierarchy hierarchy, Module module, Expr.Call call) {
        List<TypeDefinition> types = new ArrayList<>();
        collect(hierarchy, module, call.function(), types);
        return types;
    }

    private static void collect(
            Hierarchy hierarchy, Module module, Expr maker, List<TypeDefinition> into) {
        if (maker instanceof Expr.Call inner) {
            for (Argument argument : inner.arguments()) {
                collect(hierarchy, module, argument.value(), into);
            }
            collect(hierarchy, module, inner.function(), into);
            return;
        }
        boolean made =
                maker instanceof Expr.Attribute attribute
                        && (attribute.name().equals("as_manager")
                                || attribute.name().equals("from_queryset"));
        Expr named = made ? ((Expr.Attribute) maker).value() : maker;
        switch (hierarchy.resolver().resolve(module, named)) {
            case OfType(TypeDefinition type) -> into.add(type);
            case OfValue(var value) when value.value() instanceof Expr.Call call ->
                    collect(hierarchy, value.module(), call, into);
            default -> {}
        }
    }
}
