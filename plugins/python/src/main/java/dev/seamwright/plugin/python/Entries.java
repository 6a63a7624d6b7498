package dev.seamwright.plugin.python;

import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.entry.Commands;
import dev.seamwright.plugin.python.entry.Hooks;
import dev.seamwright.plugin.python.entry.Listeners;
import dev.seamwright.plugin.python.entry.django.DjangoEntries;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.task.Publishing;
import dev.seamwright.plugin.python.task.Schedules;
import dev.seamwright.plugin.python.task.Tasks;
import dev.seamwright.plugin.python.web.Groups;
import dev.seamwright.plugin.python.web.RouteList;
import dev.seamwright.plugin.python.web.RouteName;
import dev.seamwright.plugin.python.web.Scan;
import dev.seamwright.plugin.python.web.fastapi.FastApiRoutes;
import dev.seamwright.plugin.python.web.flask.FlaskRoutes;

import java.util.ArrayList;
import java.util.List;

/// The entry points that are written as decorators and calls, found in one scan of the tree, and
/// those that are found by where they stand.
///
/// @param names by which the program asks for the addresses of views
/// @param references by which something starts them without calling them
/// @param unresolved the views, receivers and tasks that could not be found
/// @param rules by which calls start them
record Entries(
        List<Route> routes,
        List<RouteName> names,
        List<Task> tasks,
        List<Reference> references,
        List<Unresolved> unresolved,
        List<Rule> rules) {

    static Entries of(Hierarchy hierarchy, Models models) {
        Groups groups = Groups.of(hierarchy);
        FlaskRoutes flask = new FlaskRoutes(hierarchy, groups);
        FastApiRoutes fastApi = new FastApiRoutes(hierarchy, groups);
        Hooks hooks = new Hooks(hierarchy, groups);
        Commands commands = new Commands(hierarchy);
        Listeners listeners = new Listeners(hierarchy);
        Tasks queued = new Tasks(hierarchy);
        Schedules schedules = new Schedules(queued, hierarchy.resolver());
        DjangoEntries django = new DjangoEntries(hierarchy, models);
        scan(
                hierarchy,
                List.of(flask, fastApi, hooks, commands, listeners, schedules, django.visitor()));
        List<Route> routes = new ArrayList<>(flask.found().routes());
        routes.addAll(fastApi.found().routes());
        List<RouteName> names = new ArrayList<>(flask.found().names());
        names.addAll(fastApi.found().names());
        List<Unresolved> unresolved = new ArrayList<>(flask.found().unresolved());
        unresolved.addAll(fastApi.found().unresolved());
        unresolved.addAll(schedules.unresolved());
        unresolved.addAll(django.unresolved());
        List<Task> tasks = new ArrayList<>(queued.all());
        tasks.addAll(hooks.tasks());
        tasks.addAll(commands.tasks());
        tasks.addAll(listeners.tasks());
        tasks.addAll(django.tasks());
        List<Reference> references = new ArrayList<>(schedules.references());
        references.addAll(django.references());
        List<Rule> rules = new ArrayList<>(django.rules());
        rules.add(new Publishing(queued));
        return new Entries(routes, names, tasks, references, unresolved, rules);
    }

    private static void scan(Hierarchy hierarchy, List<Scan.Visitor> visitors) {
        for (Module module : hierarchy.resolver().index().modules()) {
            if (RouteList.isDeployed(module)) {
                Scan.of(module, visitors);
            }
        }
    }
}
