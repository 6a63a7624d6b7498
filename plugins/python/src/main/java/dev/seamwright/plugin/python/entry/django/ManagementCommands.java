package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.web.RouteList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The classes named `Command` in `management/commands/NAME.py`.
///
/// The handler is the method that does the work if it stands in that file, else the class, and the
/// file where the class is only handed on from outside the tree.
final class ManagementCommands {

    private static final String FOLDER = "management/commands";

    /// What the kinds of commands call their work.
    private static final List<String> WORK =
            List.of("handle", "handle_noargs", "handle_label", "handle_app_config");

    private final Hierarchy hierarchy;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, List<ElementId>> byName = new HashMap<>();
    private final Map<TypeDefinition, ElementId> byType = new HashMap<>();

    ManagementCommands(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        for (Module module : hierarchy.resolver().index().modules()) {
            String name = name(module);
            if (name != null && RouteList.isDeployed(module)) {
                find(module, name);
            }
        }
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /// The handlers of the commands with this name: apps may hide each other's.
    List<ElementId> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /// The handler of the command that objects of a class are, null for any other class.
    @Nullable ElementId of(TypeDefinition type) {
        return byType.get(type);
    }

    private static @Nullable String name(Module module) {
        String key = module.key();
        int slash = key.lastIndexOf('/');
        String name = key.substring(slash + 1);
        if (slash < 0 || name.startsWith("_") || module.file().isPackage()) {
            return null;
        }
        String folder = key.substring(0, slash);
        boolean commands = folder.equals(FOLDER) || folder.endsWith("/" + FOLDER);
        return commands ? name : null;
    }

    private void find(Module module, String name) {
        switch (hierarchy.resolver().name(module, "Command")) {
            case OfType(TypeDefinition type) when !type.outline().bases().isEmpty() -> {
                ElementId handler = handler(module, type);
                add(module, name, handler, type.module() == module ? type.outline().line() : 1);
                byType.putIfAbsent(type, handler);
            }
            case External _ -> add(module, name, module.id(), 1);
            case null, default -> {}
        }
    }

    private void add(Module module, String name, ElementId handler, int line) {
        Location at = new Location(module.file().path(), line);
        tasks.add(new Task(TaskKind.COMMAND, name, handler, at));
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(handler);
    }

    private ElementId handler(Module module, TypeDefinition type) {
        for (String work : WORK) {
            if (hierarchy.member(type, work) instanceof OfFunction(var function)
                    && (function.module() == module || function.owner() == type)) {
                return function.id();
            }
        }
        return type.id();
    }
}
