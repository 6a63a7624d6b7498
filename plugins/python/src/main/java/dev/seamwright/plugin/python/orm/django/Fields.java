package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the fields that a class's own body declares.
final class Fields {

    private static final Map<String, Kind> RELATIONS =
            Map.ofEntries(
                    Map.entry("ForeignKey", Kind.KEY),
                    Map.entry("ParentalKey", Kind.KEY),
                    Map.entry("TreeForeignKey", Kind.KEY),
                    Map.entry("FilerImageField", Kind.KEY),
                    Map.entry("FilerFileField", Kind.KEY),
                    Map.entry("OneToOneField", Kind.ONE_TO_ONE),
                    Map.entry("AutoOneToOneField", Kind.ONE_TO_ONE),
                    Map.entry("TreeOneToOneField", Kind.ONE_TO_ONE),
                    Map.entry("ManyToManyField", Kind.MANY_TO_MANY),
                    Map.entry("ParentalManyToManyField", Kind.MANY_TO_MANY),
                    Map.entry("SortedManyToManyField", Kind.MANY_TO_MANY),
                    Map.entry("TreeManyToManyField", Kind.MANY_TO_MANY),
                    Map.entry("GenericForeignKey", Kind.NONE),
                    Map.entry("GenericRelation", Kind.GENERIC),
                    Map.entry("TaggableManager", Kind.NONE));

    private final Hierarchy hierarchy;

    Fields(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /// What a field means for the table.
    enum Kind {
        COLUMN,
        KEY,
        ONE_TO_ONE,
        MANY_TO_MANY,
        /// No column, but rows at the other end that name their owner by type and key.
        GENERIC,
        /// No column.
        NONE
    }

    /// One field.
    ///
    /// @param type the field's class, as written
    record Field(
            TypeDefinition owner, String name, Kind kind, String type, Expr.Call call, int line) {

        boolean isRelation() {
            return kind != Kind.COLUMN && kind != Kind.NONE;
        }

        boolean isTrue(String option) {
            return Chain.keyword(call, option) == Expr.Literal.TRUE;
        }

        /// What a relation points at, as written.
        Expr target() {
            return Chain.argument(call, 0, "to");
        }
    }

    List<Field> of(TypeDefinition type) {
        List<Field> fields = new ArrayList<>();
        type.members()
                .forEach(
                        (name, member) -> {
                            if (member instanceof OfValue(var value)
                                    && value.value() instanceof Expr.Call call) {
                                Kind kind = kind(type.module(), call);
                                String written = Chain.last(call.function());
                                if (kind != null) {
                                    fields.add(
                                            new Field(
                                                    type, name, kind, written, call, value.line()));
                                }
                            }
                        });
        return fields;
    }

    /// What a call of a field's class means, null where it is none.
    @org.jspecify.annotations.Nullable
    Kind kind(Module module, Expr.Call call) {
        if (Chain.dotted(call.function()).isEmpty()) {
            return null;
        }
        Definition callee = hierarchy.resolver().resolve(module, call.function());
        if (callee instanceof External(String dotted)) {
            return external(dotted);
        }
        if (callee instanceof OfType(TypeDefinition own)) {
            if (own.name().startsWith("Generic") && own.name().endsWith("ForeignKey")) {
                return Kind.NONE;
            }
            for (Definition each : hierarchy.order(own)) {
                Kind kind = each instanceof External(String dotted) ? external(dotted) : null;
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }

    private static @org.jspecify.annotations.Nullable Kind external(String dotted) {
        String last = dotted.substring(dotted.lastIndexOf('.') + 1);
        Kind relation = dotted.indexOf('.') < 0 ? null : RELATIONS.get(last);
        if (relation != null) {
            return relation;
        }
        boolean form = dotted.contains("forms.") || dotted.contains("serializers.");
        return last.endsWith("Field") && !form ? Kind.COLUMN : null;
    }
}
