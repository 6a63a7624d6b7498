package dev.seamwright.plugin.python.access;

import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

/// Finds the model that code names: by its class, by a text (`get_model("shop", "Order")`), or as
/// that of the users.
record ModelNames(Hierarchy hierarchy, Models models) {

    private static final int DEPTH = 4;

    /// How a class's rows are reached, null for a class that is no model of this framework.
    @Nullable MappedModel of(TypeDefinition type) {
        MappedModel model = models.of(type);
        return model != null && model.mapper() == Mapper.DJANGO ? model : null;
    }

    /// What a call gives that asks for a model, null for any other call.
    @Nullable TypeDefinition called(Expr.Call call) {
        return switch (Chain.last(call.function())) {
            case "get_user_model" -> models.user();
            case "get_model" -> labelled(call);
            default -> null;
        };
    }

    private @Nullable TypeDefinition labelled(Expr.Call call) {
        if (!(Chain.argument(call, 0, "app_label") instanceof Expr.Text(String first, int _))) {
            return null;
        }
        return Chain.argument(call, 1, "model_name") instanceof Expr.Text(String second, int _)
                ? models.labelled(first + "." + second)
                : models.labelled(first);
    }

    /// The model that an expression names, null where it names none.
    @Nullable MappedModel named(Module module, Expr expr) {
        return named(module, expr, 0);
    }

    private @Nullable MappedModel named(Module module, Expr expr, int depth) {
        if (expr instanceof Expr.Call call) {
            TypeDefinition called = called(call);
            return called == null ? null : of(called);
        }
        if (depth > DEPTH || Chain.dotted(expr).isEmpty()) {
            return null;
        }
        return switch (hierarchy.resolver().resolve(module, expr)) {
            case OfType(TypeDefinition type) -> of(type);
            case OfValue(var value) -> named(value.module(), value.value(), depth + 1);
            default -> null;
        };
    }
}
