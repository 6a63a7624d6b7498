package dev.seamwright.plugin.python;

import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.entry.Commands;
import dev.seamwright.plugin.python.entry.Hooks;
import dev.seamwright.plugin.python.entry.Listeners;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.web.Groups;
import dev.seamwright.plugin.python.web.RouteList;
import dev.seamwright.plugin.python.web.Scan;
import dev.seamwright.plugin.python.web.fastapi.FastApiRoutes;
import dev.seamwright.plugin.python.web.flask.FlaskRoutes;

import java.util.ArrayList;
import java.util.List;

/// The entry points that are written as decorators and calls, found in one scan of the tree.
///
/// @param unresolved the views that could not be found
record Entries(List<Route> routes, List<Task> tasks, List<Unresolved> unresolved) {

    static Entries of(Hierarchy hierarchy) {
        Groups groups = Groups.of(hierarchy);
        FlaskRoutes flask = new FlaskRoutes(hierarchy, groups);
        FastApiRoutes fastApi = new FastApiRoutes(hierarchy, groups);
        Hooks hooks = new Hooks(hierarchy, groups);
        Commands commands = new Commands(hierarchy);
        Listeners listeners = new Listeners(hierarchy);
        List<Scan.Visitor> visitors = List.of(flask, fastApi, hooks, commands, listeners);
        for (Module module : hierarchy.resolver().index().modules()) {
            if (RouteList.isDeployed(module)) {
                Scan.of(module, visitors);
            }
        }
        List<Route> routes = new ArrayList<>(flask.found().routes());
        routes.addAll(fastApi.found().routes());
        List<Unresolved> unresolved = new ArrayList<>(flask.found().unresolved());
        unresolved.addAll(fastApi.found().unresolved());
        List<Task> tasks = new ArrayList<>(hooks.tasks());
        tasks.addAll(commands.tasks());
        tasks.addAll(listeners.tasks());
        return new Entries(routes, tasks, unresolved);
    }
}
