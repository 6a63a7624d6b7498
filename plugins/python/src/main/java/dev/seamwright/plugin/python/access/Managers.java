package dev.seamwright.plugin.python.access;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which attributes of a model are managers, by which classes of the tree, and whose rows the
/// methods of such a class work on.
final class Managers {

    private static final Set<String> GIVEN = Set.of("objects", "_default_manager", "_base_manager");

    private final Hierarchy hierarchy;
    private final Map<TypeDefinition, Map<String, List<TypeDefinition>>> byModel = new HashMap<>();
    private final Map<TypeDefinition, Set<MappedModel>> byManager = new HashMap<>();

    Managers(Hierarchy hierarchy, Models models) {
        this.hierarchy = hierarchy;
        for (MappedModel model : models.mapped()) {
            if (model.mapper() == Mapper.DJANGO) {
                Map<String, List<TypeDefinition>> managers = read(model.type());
                byModel.put(model.type(), managers);
                managers.values().forEach(types -> types.forEach(type -> use(model, type)));
            }
        }
    }

    private Map<String, List<TypeDefinition>> read(TypeDefinition model) {
        Map<String, List<TypeDefinition>> managers = new LinkedHashMap<>();
        for (TypeDefinition each : hierarchy.line(model)) {
            each.members()
                    .forEach(
                            (name, member) -> {
                                if (member instanceof OfValue(ValueDefinition value)
                                        && value.value() instanceof Expr.Call call
                                        && !managers.containsKey(name)) {
                                    read(managers, value, call);
                                }
                            });
        }
        return managers;
    }

    private void read(
            Map<String, List<TypeDefinition>> managers, ValueDefinition value, Expr.Call call) {
        List<TypeDefinition> types = ManagerTypes.of(hierarchy, value.module(), call);
        if (isNamed(call) || types.stream().anyMatch(this::isManager)) {
            managers.put(value.name(), types);
        }
    }

    private static boolean isNamed(Expr.Call call) {
        Expr maker =
                call.function() instanceof Expr.Call inner ? inner.function() : call.function();
        String last = Chain.last(maker);
        return (last.endsWith("Manager") && !last.equals("TaggableManager"))
                || last.equals("as_manager")
                || last.equals("from_queryset");
    }

    private boolean isManager(TypeDefinition type) {
        for (Definition each : hierarchy.order(type)) {
            if (each instanceof External(String dotted)
                    && dotted.contains("models.")
                    && dotted.endsWith("Manager")) {
                return true;
            }
        }
        return false;
    }

    private void use(MappedModel model, TypeDefinition manager) {
        for (TypeDefinition each : hierarchy.line(manager)) {
            byManager.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(model);
        }
    }

    boolean isManager(TypeDefinition model, String name) {
        return GIVEN.contains(name) || byModel.getOrDefault(model, Map.of()).containsKey(name);
    }

    /// The classes of the tree behind all managers of a model, that under the usual name first.
    Set<TypeDefinition> of(TypeDefinition model) {
        Map<String, List<TypeDefinition>> managers = byModel.getOrDefault(model, Map.of());
        Set<TypeDefinition> types =
                new LinkedHashSet<>(managers.getOrDefault("objects", List.of()));
        managers.values().forEach(types::addAll);
        return types;
    }

    /// The only model whose rows a manager or query set class works on, null where there are
    /// several or none.
    @Nullable MappedModel workedOn(TypeDefinition manager) {
        Set<MappedModel> models = byManager.getOrDefault(manager, Set.of());
        return models.size() == 1 ? models.iterator().next() : null;
    }
}
