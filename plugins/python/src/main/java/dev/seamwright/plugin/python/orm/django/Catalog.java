package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.django.Fields.Field;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which classes are models, and the table of each.
final class Catalog {

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Fields fields;
    private final Set<TypeDefinition> models = new LinkedHashSet<>();
    private final Options options;
    private final Apps apps;
    private final Map<String, TypeDefinition> byLabel = new HashMap<>();

    Catalog(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
        this.fields = new Fields(hierarchy);
        hierarchy
                .resolver()
                .index()
                .modules()
                .forEach(module -> module.types().stream().filter(this::find).forEach(models::add));
        this.options = new Options(hierarchy, models::contains);
        this.apps = new Apps(hierarchy);
        List<TypeDefinition> ordered = new ArrayList<>(models);
        ordered.removeIf(type -> type.module().file().isProduction());
        ordered.addAll(
                0, models.stream().filter(type -> type.module().file().isProduction()).toList());
        for (TypeDefinition type : ordered) {
            if (!options.isAbstract(type)) {
                byLabel.putIfAbsent(qualified(label(type), type.name()), type);
            }
        }
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Constants constants() {
        return constants;
    }

    Fields fields() {
        return fields;
    }

    Options options() {
        return options;
    }

    Apps apps() {
        return apps;
    }

    /// Every model, abstract ones too, in the order of the source.
    Set<TypeDefinition> models() {
        return models;
    }

    boolean isModel(TypeDefinition type) {
        return models.contains(type);
    }

    /// Whether the class has rows of its own.
    boolean isConcrete(TypeDefinition type) {
        return models.contains(type) && !options.isAbstract(type);
    }

    String label(TypeDefinition type) {
        String given = text(type, "app_label");
        return given == null ? apps.label(type.module()) : given;
    }

    /// The class known as `label.Model`, whatever its case.
    @Nullable TypeDefinition labelled(String text) {
        return byLabel.get(text.toLowerCase(Locale.ROOT));
    }

    static String qualified(String label, String name) {
        return (label + "." + name).toLowerCase(Locale.ROOT);
    }

    /// The table that holds the rows of a concrete class.
    String table(TypeDefinition type) {
        if (options.isProxy(type)) {
            for (Definition above :
                    hierarchy.order(type).subList(1, hierarchy.order(type).size())) {
                if (above instanceof OfType(TypeDefinition parent)
                        && isConcrete(parent)
                        && !options.isProxy(parent)) {
                    return ownTable(parent);
                }
                String outside =
                        above instanceof External(String dotted)
                                ? ForeignModels.table(dotted)
                                : null;
                if (outside != null) {
                    return outside;
                }
            }
            if (extendsUser(type)) {
                return userTable();
            }
        }
        return ownTable(type);
    }

    /// The table of the class that stands for users.
    private String userTable() {
        TypeDefinition user = labelled(apps.userModel());
        return user == null || extendsUser(user)
                ? ForeignModels.labelled(apps.userModel())
                : table(user);
    }

    /// Whether a class extends what `get_user_model()` gives.
    private boolean extendsUser(TypeDefinition type) {
        return type.outline().bases().stream()
                .map(base -> hierarchy.resolver().resolve(type.module(), base.value()))
                .anyMatch(
                        base ->
                                base instanceof Definition.OfValue(var value)
                                        && value.value() instanceof Expr.Call call
                                        && Chain.last(call.function()).equals("get_user_model"));
    }

    private String ownTable(TypeDefinition type) {
        boolean inherited = options.isProxy(type) && !options.isOwn(type, "db_table");
        String given = inherited ? null : text(type, "db_table");
        return given == null || given.isBlank()
                ? (label(type) + "_" + type.name()).toLowerCase(Locale.ROOT)
                : given.replace("\"", "");
    }

    /// The table that holds a many-to-many field's pairs where no model does.
    String tableBetween(Field field, TableId owner) {
        String given = constants.text(field.owner(), Chain.keyword(field.call(), "db_table"));
        return given == null ? owner.name() + "_" + field.name() : given;
    }

    /// What hands its fields down: abstract models, and whatever lies above them and above mixins.
    Set<Definition> handsDownTo(TypeDefinition type) {
        Set<Definition> reached = new LinkedHashSet<>();
        reach(type, reached);
        return reached;
    }

    private void reach(TypeDefinition from, Set<Definition> reached) {
        for (Definition base : hierarchy.bases(from)) {
            boolean concrete = base instanceof OfType(TypeDefinition parent) && isConcrete(parent);
            if (!concrete && reached.add(base) && base instanceof OfType(TypeDefinition parent)) {
                reach(parent, reached);
            }
        }
    }

    /// Whether the class names its table in a way that the source does not tell.
    boolean hasUnknownTable(TypeDefinition type) {
        return options.of(type).containsKey("db_table") && text(type, "db_table") == null;
    }

    private @Nullable String text(TypeDefinition type, String name) {
        Options.Option option = options.of(type).get(name);
        return option == null ? null : constants.text(option.writtenIn(), option.value());
    }

    private boolean find(TypeDefinition type) {
        if (type.owner() != null && type.name().equals("Meta")) {
            return false;
        }
        boolean foreign = false;
        for (Definition definition : hierarchy.order(type)) {
            if (definition instanceof External(String dotted)) {
                if (ForeignModels.isAbstract(dotted) || ForeignModels.table(dotted) != null) {
                    return true;
                }
                boolean named = dotted.contains(".models.") || dotted.endsWith("Model");
                foreign |= named && !dotted.startsWith("django.");
            }
        }
        return (foreign && hasFields(type)) || extendsUser(type);
    }

    /// A class with columns whose parent is an unknown model class of somebody else.
    private boolean hasFields(TypeDefinition type) {
        return fields.of(type).stream()
                .map(field -> field.call().function())
                .map(callee -> hierarchy.resolver().resolve(type.module(), callee))
                .anyMatch(
                        callee ->
                                callee instanceof External(String dotted)
                                        && dotted.startsWith("django.db.models."));
    }
}
