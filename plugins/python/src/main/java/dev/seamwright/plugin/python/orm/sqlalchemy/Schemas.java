package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Finds the schema among a class's table arguments.
final class Schemas {

    private static final Set<String> DEFAULTS = Set.of("public", "dbo", "main");

    private Schemas() {}

    static boolean isDefault(String schema) {
        return DEFAULTS.contains(schema);
    }

    /// The schema that a member such as `__table_args__` names, null where it names none.
    static @Nullable String find(TypeDefinition type, Definition member, Constants constants) {
        return switch (member) {
            case OfValue(var value) -> find(type, value.value(), constants);
            case OfFunction(var function) -> {
                for (Statement statement : function.outline().body()) {
                    Expr value =
                            statement instanceof Statement.Return(Expr returned)
                                    ? returned
                                    : statement instanceof Statement.Assign assign
                                            ? assign.value()
                                            : Expr.Literal.OPAQUE;
                    String schema = find(type, value, constants);
                    if (schema != null) {
                        yield schema;
                    }
                }
                yield null;
            }
            default -> null;
        };
    }

    static @Nullable String find(TypeDefinition type, Expr expr, Constants constants) {
        return switch (expr) {
            case Expr.Mapping mapping -> {
                for (int i = 0; i < mapping.keys().size(); i++) {
                    if (mapping.keys().get(i) instanceof Expr.Text(String key, int _)
                            && key.equals("schema")) {
                        yield constants.text(type, mapping.values().get(i));
                    }
                }
                yield null;
            }
            case Expr.Sequence sequence -> first(type, sequence.elements(), constants);
            case Expr.Sum sum -> first(type, sum.terms(), constants);
            case Expr.Several several -> first(type, several.parts(), constants);
            case Expr.Call call -> {
                for (Argument argument : call.arguments()) {
                    if (argument.name().equals("schema")) {
                        yield constants.text(type, argument.value());
                    }
                }
                yield first(
                        type, call.arguments().stream().map(Argument::value).toList(), constants);
            }
            default -> null;
        };
    }

    private static @Nullable String first(
            TypeDefinition type, List<Expr> parts, Constants constants) {
        for (Expr part : parts) {
            String schema = find(type, part, constants);
            if (schema != null) {
                return schema;
            }
        }
        return null;
    }
}
