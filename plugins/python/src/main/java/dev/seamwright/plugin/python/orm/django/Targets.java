package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.django.Fields.Field;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

/// Finds what a relation points at.
record Targets(Catalog catalog) {

    /// The class (null where it is outside the tree) and its table.
    record Target(@Nullable TypeDefinition type, String table) {}

    /// What a relation points at, null where the source does not tell.
    ///
    /// @param child the concrete class whose field it is, which may inherit the field
    @Nullable Target of(Field field, TypeDefinition child, Expr written) {
        if (written instanceof Expr.Call call) {
            return called(field, call);
        }
        if (Chain.last(written).equals("AUTH_USER_MODEL")) {
            return labelled(catalog.apps().userModel());
        }
        String text = catalog.constants().text(field.owner(), written);
        if (text != null) {
            return named(text, field, child);
        }
        return defined(catalog.hierarchy().resolver().resolve(field.owner().module(), written));
    }

    /// Functions that give a class, or the name of one that may be swapped for another.
    private @Nullable Target called(Field field, Expr.Call call) {
        String app = catalog.constants().text(field.owner(), Chain.positional(call, 0));
        String name = catalog.constants().text(field.owner(), Chain.positional(call, 1));
        return switch (Chain.last(call.function())) {
            case "get_user_model" -> labelled(catalog.apps().userModel());
            case "get_model_name", "get_model" ->
                    app == null || name == null ? null : labelled(app + "." + name);
            default -> null;
        };
    }

    private @Nullable Target named(String text, Field field, TypeDefinition child) {
        if (text.equals("self")) {
            return new Target(child, catalog.table(child));
        }
        if (text.indexOf('.') >= 0) {
            return labelled(text);
        }
        TypeDefinition near = catalog.labelled(Catalog.qualified(catalog.label(child), text));
        if (near != null) {
            return new Target(near, catalog.table(near));
        }
        Expr.Name name = new Expr.Name(text, field.line());
        Target there =
                defined(catalog.hierarchy().resolver().resolve(field.owner().module(), name));
        return there == null ? labelled(catalog.label(child) + "." + text) : there;
    }

    private Target labelled(String text) {
        TypeDefinition type = catalog.labelled(text);
        return type == null
                ? new Target(null, ForeignModels.labelled(text))
                : new Target(type, catalog.table(type));
    }

    private @Nullable Target defined(Definition definition) {
        return switch (definition) {
            case OfType(TypeDefinition type) when catalog.isConcrete(type) ->
                    new Target(type, catalog.table(type));
            case Definition.OfValue(var value)
                    when value.value() instanceof Expr.Call call
                            && Chain.last(call.function()).equals("get_user_model") ->
                    labelled(catalog.apps().userModel());
            case External(String dotted) when dotted.indexOf('.') > 0 ->
                    new Target(null, ForeignModels.guess(dotted));
            default -> null;
        };
    }
}
