package dev.seamwright.plugin.python.access;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

/// Finds the model whose objects a form or a serializer saves: that of its `Meta`.
record FormModels(ModelNames names) {

    /// The model, null for a class that is neither form nor serializer of one.
    @Nullable MappedModel of(TypeDefinition type) {
        if (!isForm(type)) {
            return null;
        }
        if (!(names.hierarchy().member(type, "Meta") instanceof OfType(TypeDefinition meta))) {
            return null;
        }
        for (TypeDefinition each : names.hierarchy().line(meta)) {
            Expr written = each.value("model");
            if (written != Expr.Literal.OPAQUE) {
                return names.named(each.module(), written);
            }
        }
        return null;
    }

    private boolean isForm(TypeDefinition type) {
        for (Definition each : names.hierarchy().order(type)) {
            if (each instanceof External(String dotted)
                    && (dotted.endsWith("ModelForm") || dotted.endsWith("ModelSerializer"))) {
                return true;
            }
        }
        return false;
    }
}
