package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Texts in a mixin's methods that depend on the class that mixes it in: `cls.name`,
/// `cls.other_class.__table__.fullname`.
///
/// @param type the class that `cls` stands for
record ClassText(Mapping mapping, TypeDefinition type) {

    /// The text, null where the source does not tell it.
    @Nullable String of(TypeDefinition writtenIn, Expr expr) {
        String constant = mapping.constants().text(writtenIn, expr);
        if (constant != null) {
            return constant;
        }
        return switch (expr) {
            case Expr.Sum sum -> join(writtenIn, sum.terms());
            case Expr.Format format -> join(writtenIn, format.parts());
            case Expr.Attribute attribute -> attribute(Chain.dotted(attribute));
            default -> null;
        };
    }

    private @Nullable String join(TypeDefinition writtenIn, List<Expr> parts) {
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            String text = of(writtenIn, part);
            if (text == null) {
                return null;
            }
            joined.append(text);
        }
        return joined.toString();
    }

    private @Nullable String attribute(String dotted) {
        List<String> names = List.of(dotted.split("\\.", -1));
        if (names.size() < 2 || !names.getFirst().equals("cls")) {
            return null;
        }
        ValueDefinition value = member(names.get(1));
        if (value == null) {
            return null;
        }
        if (names.size() == 2) {
            TypeDefinition owner = value.owner();
            return owner == null ? null : mapping.constants().text(owner, value.value());
        }
        Definition found = mapping.hierarchy().resolver().resolve(value.module(), value.value());
        TypeDefinition other = mapping.mapped(found);
        TableId table = other == null ? null : mapping.table(other);
        String rest = dotted.substring(dotted.indexOf(names.get(2)));
        boolean isTable =
                rest.equals("__table__.fullname")
                        || rest.equals("__table__.name")
                        || rest.equals("__tablename__");
        return table == null || !isTable ? null : table.name();
    }

    private @Nullable ValueDefinition member(String name) {
        for (TypeDefinition each : mapping.hierarchy().line(type)) {
            if (each.members().get(name) instanceof OfValue(ValueDefinition value)) {
                return value;
            }
        }
        return null;
    }
}
