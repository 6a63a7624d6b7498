package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which classes are mapped, and to which table.
final class Mapping {

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Columns columns;
    private final boolean extension;
    private final Set<TypeDefinition> mapped = new LinkedHashSet<>();
    private final Map<TypeDefinition, String> own = new HashMap<>();

    Mapping(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
        this.columns = new Columns(hierarchy);
        List<Module> modules = hierarchy.resolver().index().modules();
        modules.forEach(
                module -> module.types().stream().filter(this::isMapped).forEach(mapped::add));
        this.extension = mapped.stream().anyMatch(this::isExtended);
        for (TypeDefinition type : mapped) {
            String name = isBaseItself(type) ? null : ownTable(type);
            if (name != null) {
                own.put(type, name);
            }
        }
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Constants constants() {
        return constants;
    }

    Columns columns() {
        return columns;
    }

    /// Every class below a declarative base, in the order of the source.
    Set<TypeDefinition> mapped() {
        return mapped;
    }

    /// The table that the class declares itself, null where it declares none.
    @Nullable TableId declared(TypeDefinition type) {
        String name = own.get(type);
        return name == null ? null : new TableId(name);
    }

    /// The table that holds the objects of the class: its own or an ancestor's.
    @Nullable TableId table(TypeDefinition type) {
        for (TypeDefinition each : hierarchy.line(type)) {
            TableId declared = declared(each);
            if (declared != null) {
                return declared;
            }
        }
        return null;
    }

    /// Ancestors whose columns become the class's own: mixins and abstract bases, up to the first
    /// with a table.
    List<TypeDefinition> contributors(TypeDefinition type) {
        return hierarchy.line(type).stream()
                .filter(each -> each == type || !isAncestorWithTable(each))
                .toList();
    }

    private boolean isAncestorWithTable(TypeDefinition type) {
        if (own.containsKey(type)) {
            return true;
        }
        return hierarchy.line(type).stream().skip(1).anyMatch(own::containsKey);
    }

    boolean isAbstract(TypeDefinition type) {
        return type.value("__abstract__") == Literal.TRUE;
    }

    /// Whether a class is a declarative base and no model: it makes the first step away from the
    /// mapper's own class.
    private boolean isBaseItself(TypeDefinition type) {
        return hierarchy.bases(type).stream()
                .anyMatch(
                        base ->
                                base instanceof External(String dotted)
                                        && (dotted.endsWith(".DeclarativeBase")
                                                || dotted.endsWith(".DeclarativeBaseNoMeta")));
    }

    private boolean isMapped(TypeDefinition type) {
        for (Definition definition : hierarchy.order(type)) {
            if (definition instanceof External(String dotted) && isBase(dotted)) {
                return true;
            }
        }
        return isRegistered(type)
                || (type.members().containsKey("__tablename__") && hasUnknownBase(type));
    }

    /// Whether a decorator maps the class.
    private static boolean isRegistered(TypeDefinition type) {
        for (Expr decorator : type.outline().decorators()) {
            Expr callee = decorator instanceof Expr.Call call ? call.function() : decorator;
            String name = Chain.last(callee);
            if (name.equals("mapped") || name.equals("mapped_as_dataclass")) {
                return true;
            }
        }
        return false;
    }

    /// A class with columns and a table name whose base somebody else wrote; without such a base it
    /// is a mixin.
    private boolean hasUnknownBase(TypeDefinition type) {
        boolean unknown = false;
        for (Definition definition : hierarchy.order(type)) {
            boolean language =
                    definition instanceof External(String dotted)
                            && (dotted.startsWith("builtins.")
                                    || dotted.startsWith("abc.")
                                    || dotted.startsWith("typing."));
            unknown |= !(definition instanceof OfType) && !language;
        }
        return unknown && columns.has(type);
    }

    private static boolean isBase(String dotted) {
        String last = dotted.substring(dotted.lastIndexOf('.') + 1);
        boolean made =
                last.equals("declarative_base()")
                        || last.equals("automap_base()")
                        || last.equals("generate_base()");
        return made
                || last.startsWith("DeclarativeBase")
                || dotted.endsWith("SQLAlchemy.Model")
                || dotted.endsWith("db.Model")
                || (dotted.startsWith("flask_appbuilder.") && last.equals("Model"))
                || (dotted.startsWith("sqlmodel.") && last.equals("SQLModel"))
                || (dotted.startsWith("sqlalchemy") && last.equals("Base"));
    }

    private boolean isExtended(TypeDefinition type) {
        return hierarchy.order(type).stream()
                .anyMatch(
                        definition ->
                                definition instanceof External(String dotted)
                                        && (dotted.endsWith("SQLAlchemy.Model")
                                                || dotted.endsWith("db.Model")));
    }

    private @Nullable String ownTable(TypeDefinition type) {
        if (isAbstract(type)) {
            return null;
        }
        boolean below = hasMappedAncestor(type);
        boolean ownKey = columns.hasPrimary(type);
        String name = null;
        if (!below) {
            name = inheritedName(type);
        } else if (ownKey || !extension) {
            name = writtenName(type, type);
        }
        boolean keyed = below ? ownKey : hasPrimaryAnywhere(type);
        if (name == null && isExtended(type) && keyed) {
            name = snake(type.name());
        }
        if (name == null) {
            return tableObject(type);
        }
        String schema = schema(type);
        return schema == null ? name : schema + "." + name;
    }

    private boolean hasPrimaryAnywhere(TypeDefinition type) {
        return hierarchy.line(type).stream().anyMatch(columns::hasPrimary);
    }

    /// Whether an ancestor has a table, so that the class is part of an inheritance mapping.
    private boolean hasMappedAncestor(TypeDefinition type) {
        for (TypeDefinition each : hierarchy.line(type)) {
            if (each != type && mapped.contains(each) && !isAbstract(each)) {
                boolean named = each.members().containsKey("__tablename__") && columns.has(each);
                if (named || columns.hasPrimary(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String inheritedName(TypeDefinition type) {
        for (TypeDefinition each : hierarchy.line(type)) {
            String name = writtenName(each, type);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String writtenName(TypeDefinition in, TypeDefinition type) {
        return switch (in.members().get("__tablename__")) {
            case OfValue(var value) -> constants.text(in, value.value());
            case OfFunction(var function) -> DeclaredName.of(function, type, constants);
            case null, default -> null;
        };
    }

    private @Nullable String tableObject(TypeDefinition type) {
        Expr value = type.value("__table__");
        if (value instanceof Expr.Call call) {
            return TableObjects.name(type.module(), call, constants);
        }
        return hierarchy.resolver().resolve(type.module(), value) instanceof OfValue(var held)
                        && held.value() instanceof Expr.Call call
                ? TableObjects.name(held.module(), call, constants)
                : null;
    }

    private @Nullable String schema(TypeDefinition type) {
        for (TypeDefinition each : hierarchy.line(type)) {
            for (Map.Entry<String, Definition> member : each.members().entrySet()) {
                if (member.getKey().contains("table_args")) {
                    String schema = Schemas.find(each, member.getValue(), constants);
                    if (schema != null) {
                        return Schemas.isDefault(schema) ? null : schema;
                    }
                }
            }
        }
        return null;
    }

    /// `OrderLine` gives `order_line`, `HTTPLog` gives `http_log`.
    static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (at > 0 && Character.isUpperCase(c)) {
                char before = name.charAt(at - 1);
                boolean afterLower = Character.isLowerCase(before) || Character.isDigit(before);
                boolean beforeLower =
                        at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
                if (afterLower || beforeLower) {
                    snake.append('_');
                }
            }
            snake.append(c);
        }
        String lower = snake.toString().toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length() && lower.charAt(start) == '_') {
            start++;
        }
        return lower.substring(start);
    }

    /// The class that a definition stands for if it is mapped.
    @Nullable TypeDefinition mapped(Definition definition) {
        return definition instanceof OfType(TypeDefinition type) && mapped.contains(type)
                ? type
                : null;
    }
}
