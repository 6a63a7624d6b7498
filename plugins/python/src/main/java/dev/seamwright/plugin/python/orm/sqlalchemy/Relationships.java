package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.orm.Relation;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Finds the attributes that lead from one mapped class to another.
final class Relationships {

    private static final Set<String> MAKERS = Set.of("relationship", "relation", "dynamic_loader");

    private final Mapping mapping;
    private final Map<String, TypeDefinition> byName = new HashMap<>();

    Relationships(Mapping mapping) {
        this.mapping = mapping;
        mapping.mapped().forEach(type -> byName.putIfAbsent(type.name(), type));
    }

    Map<String, Relation> of(TypeDefinition type) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        for (TypeDefinition each : mapping.hierarchy().line(type)) {
            each.members()
                    .forEach(
                            (name, member) -> {
                                Relation relation = relation(member);
                                if (relation != null) {
                                    relations.putIfAbsent(name, relation);
                                }
                            });
        }
        return relations;
    }

    private @Nullable Relation relation(Definition member) {
        if (!(member instanceof OfValue(ValueDefinition value))
                || !(value.value() instanceof Expr.Call call)
                || !MAKERS.contains(Chain.last(call.function()))) {
            return null;
        }
        TypeDefinition target = target(value, Chain.argument(call, 0, "argument"));
        TableId table = target == null ? null : mapping.table(target);
        return table == null ? null : new Relation(target, table, isMany(value, call));
    }

    /// Only an annotation or `uselist` tells for sure; a `secondary` table means many.
    private static boolean isMany(ValueDefinition value, Expr.Call call) {
        if (value.annotation() instanceof Expr.Index mapped
                && mapped.index() instanceof Expr.Index inner) {
            return !Chain.last(inner.value()).equals("Optional");
        }
        boolean secondary = Chain.keyword(call, "secondary") != Expr.Literal.OPAQUE;
        boolean dynamic =
                Chain.keyword(call, "lazy") instanceof Expr.Text(String lazy, int _)
                        && lazy.equals("dynamic");
        return secondary || dynamic || Chain.keyword(call, "uselist") == Expr.Literal.TRUE;
    }

    private @Nullable TypeDefinition target(ValueDefinition value, Expr written) {
        if (written instanceof Expr.Text(String text, int _)) {
            return byName.get(text.substring(text.lastIndexOf('.') + 1));
        }
        if (written instanceof Expr.Closure closure && closure.parts().size() == 1) {
            return target(value, closure.parts().getFirst());
        }
        return mapping.mapped(mapping.hierarchy().resolver().resolve(value.module(), written));
    }
}
