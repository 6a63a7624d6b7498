package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.web.RouteList;

import java.util.ArrayList;
import java.util.List;

/// What apps do as soon as all of them are loaded: the `ready` of their configurations.
final class ReadyApps {

    private ReadyApps() {}

    static List<Task> find(Hierarchy hierarchy) {
        Constants constants = new Constants(hierarchy.resolver());
        List<Task> tasks = new ArrayList<>();
        for (Module module : hierarchy.resolver().index().modules()) {
            for (TypeDefinition type : module.types()) {
                if (type.members().get("ready") instanceof OfFunction(var function)
                        && RouteList.isDeployed(module)
                        && isConfiguration(hierarchy, type)) {
                    String app = constants.text(type, type.value("name"));
                    String name = "ready " + (app == null ? type.name() : app);
                    Location at = new Location(module.file().path(), function.outline().line());
                    tasks.add(new Task(TaskKind.HOOK, name, function.id(), at));
                }
            }
        }
        return tasks;
    }

    private static boolean isConfiguration(Hierarchy hierarchy, TypeDefinition type) {
        return hierarchy.order(type).stream()
                .anyMatch(
                        each ->
                                each instanceof External(String dotted)
                                        && (dotted.endsWith("AppConfig")
                                                || dotted.endsWith("PluginConfig")));
    }
}
