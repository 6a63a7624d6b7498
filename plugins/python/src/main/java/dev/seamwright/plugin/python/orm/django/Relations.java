package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Relation;
import dev.seamwright.plugin.python.orm.Relation.Tie;
import dev.seamwright.plugin.python.orm.django.Fields.Field;
import dev.seamwright.plugin.python.orm.django.Fields.Kind;
import dev.seamwright.plugin.python.orm.django.Targets.Target;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The ways from model to model, in both directions, under the names of attributes and of queries.
final class Relations {

    private final Catalog catalog;
    private final Map<TypeDefinition, Named> own = new HashMap<>();

    /// @param models the concrete models whose fields count
    Relations(Catalog catalog, List<TypeDefinition> models) {
        this.catalog = catalog;
        models.forEach(this::read);
    }

    /// Relations by the name of the attribute and by the name in queries.
    record Named(Map<String, Relation> attributes, Map<String, Relation> paths) {

        Named() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        private void add(String name, Relation relation) {
            attributes.putIfAbsent(name, relation);
            paths.putIfAbsent(name, relation);
        }
    }

    /// What leads away from the objects of a class, what it inherits included.
    Named of(TypeDefinition type) {
        Named all = new Named();
        TableId table = table(type);
        for (TypeDefinition each : catalog.hierarchy().line(type)) {
            Named named = own.get(each);
            if (named != null) {
                named.attributes.forEach(
                        (name, to) -> all.attributes.putIfAbsent(name, to.from(table)));
                named.paths.forEach((name, to) -> all.paths.putIfAbsent(name, to.from(table)));
            }
        }
        return all;
    }

    private TableId table(TypeDefinition type) {
        return new TableId(catalog.table(type));
    }

    private Named named(TypeDefinition type) {
        return own.computeIfAbsent(type, key -> new Named());
    }

    private void read(TypeDefinition type) {
        Set<Definition> reachable = catalog.handsDownTo(type);
        Set<String> seen = new HashSet<>();
        for (TypeDefinition each : catalog.hierarchy().line(type)) {
            boolean hands = catalog.isModel(each) && reachable.contains(new OfType(each));
            if (each == type || hands) {
                for (Field field : catalog.fields().of(each)) {
                    if (seen.add(field.name())) {
                        read(type, field);
                    }
                }
                seen.addAll(each.members().keySet());
            }
        }
        readParents(type, type, new HashSet<>());
    }

    /// An object and the one that it extends lead to each other.
    private void readParents(TypeDefinition type, TypeDefinition from, Set<TypeDefinition> above) {
        for (Definition base : catalog.hierarchy().bases(from)) {
            if (base instanceof OfType(TypeDefinition parent) && above.add(parent)) {
                if (!catalog.isConcrete(parent)) {
                    readParents(type, parent, above);
                } else if (!catalog.options().isProxy(type)) {
                    List<TableId> up = List.of(table(type), table(parent));
                    named(type).add(lower(parent) + "_ptr", one(parent, Tie.HERE, up));
                    named(parent).add(lower(type), one(type, Tie.THERE, up.reversed()));
                }
            }
        }
    }

    private static Relation one(TypeDefinition target, Tie tie, List<TableId> way) {
        return new Relation(target, false, tie, way);
    }

    private void read(TypeDefinition type, Field field) {
        boolean leads = field.isRelation();
        Target target = leads ? new Targets(catalog).of(field, type, field.target()) : null;
        if (target == null) {
            return;
        }
        TableId other = new TableId(target.table());
        Tie tie =
                switch (field.kind()) {
                    case MANY_TO_MANY -> Tie.BETWEEN;
                    case GENERIC -> Tie.THERE;
                    case KEY, ONE_TO_ONE, COLUMN, NONE -> Tie.HERE;
                };
        List<TableId> way = new ArrayList<>(List.of(table(type), other));
        if (tie == Tie.BETWEEN) {
            TableId between = between(type, field);
            if (between == null) {
                return;
            }
            way.add(1, between);
        }
        boolean many = tie != Tie.HERE;
        named(type).add(field.name(), new Relation(target.type(), many, tie, way));
        if (target.type() != null && tie != Tie.THERE) {
            lead(target.type(), type, field, way.reversed());
        }
    }

    /// The table of a many-to-many field, null where a class stands for it that cannot be found.
    private @Nullable TableId between(TypeDefinition type, Field field) {
        Expr through = Chain.keyword(field.call(), "through");
        if (through == Expr.Literal.OPAQUE) {
            return new TableId(catalog.tableBetween(field, table(type)));
        }
        Target target = new Targets(catalog).of(field, type, through);
        return target == null ? null : new TableId(target.table());
    }

    /// The way back.
    private void lead(TypeDefinition from, TypeDefinition type, Field field, List<TableId> way) {
        String given = relatedName(type, field);
        boolean mirrored =
                field.kind() == Kind.MANY_TO_MANY
                        && from == type
                        && Chain.keyword(field.call(), "symmetrical") != Expr.Literal.FALSE;
        if (mirrored || given.endsWith("+")) {
            return;
        }
        boolean many = field.kind() != Kind.ONE_TO_ONE;
        Tie tie = field.kind() == Kind.MANY_TO_MANY ? Tie.BETWEEN : Tie.THERE;
        Relation back = new Relation(type, many, tie, way);
        String usual = lower(type);
        String asked = text(type, field, "related_query_name");
        String attribute = many ? usual + "_set" : usual;
        named(from).attributes.putIfAbsent(given.isEmpty() ? attribute : given, back);
        String path = asked.isEmpty() ? given : asked;
        named(from).paths.putIfAbsent(path.isEmpty() ? usual : path, back);
    }

    private String relatedName(TypeDefinition type, Field field) {
        String given = text(type, field, "related_name");
        Options.Option preset = catalog.options().of(type).get("default_related_name");
        if (!given.isEmpty() || preset == null) {
            return given;
        }
        String text = catalog.constants().text(preset.writtenIn(), preset.value());
        return text == null ? "" : filled(type, text);
    }

    /// The text of an option; empty where it is not given, a name nobody asks for where it is not
    /// told.
    private String text(TypeDefinition type, Field field, String option) {
        Expr written = Chain.keyword(field.call(), option);
        if (written == Expr.Literal.OPAQUE || written == Expr.Literal.NONE) {
            return "";
        }
        String text = catalog.constants().text(field.owner(), written);
        return text == null ? "+" : filled(type, text);
    }

    private String filled(TypeDefinition type, String pattern) {
        return pattern.replace("%(class)s", lower(type))
                .replace("%(model_name)s", lower(type))
                .replace("%(app_label)s", catalog.label(type).toLowerCase(Locale.ROOT));
    }

    private static String lower(TypeDefinition type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
