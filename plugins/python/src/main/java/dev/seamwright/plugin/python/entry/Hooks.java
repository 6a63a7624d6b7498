package dev.seamwright.plugin.python.entry;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.web.Groups;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds functions that Flask, FastAPI and their like run around requests, at start and at the end.
public final class Hooks implements Scan.Visitor {

    /// Names that nothing else bears.
    private static final Set<String> DISTINCT =
            Set.of(
                    "before_request",
                    "after_request",
                    "teardown_request",
                    "teardown_appcontext",
                    "before_first_request",
                    "before_app_request",
                    "before_app_first_request",
                    "after_app_request",
                    "teardown_app_request",
                    "errorhandler",
                    "app_errorhandler",
                    "app_context_processor",
                    "url_value_preprocessor",
                    "app_url_value_preprocessor",
                    "shell_context_processor",
                    "user_loader",
                    "request_loader",
                    "unauthorized_handler");

    /// Names that count only on an application, blueprint or router.
    private static final Set<String> VAGUE =
            Set.of(
                    "context_processor",
                    "url_defaults",
                    "app_url_defaults",
                    "record",
                    "record_once",
                    "middleware",
                    "on_event",
                    "exception_handler");

    /// Methods that are given a hook, with the position of the function among the arguments.
    private static final Map<String, Integer> CALLS =
            Map.of(
                    "register_error_handler", 1,
                    "add_exception_handler", 1,
                    "add_event_handler", 1,
                    "add_middleware", 0);

    private final Groups groups;
    private final Handlers handlers;
    private final Set<Task> tasks = new LinkedHashSet<>();

    public Hooks(Hierarchy hierarchy, Groups groups) {
        this.groups = groups;
        this.handlers = new Handlers(hierarchy);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    @Override
    public void function(Expr decorator, Place place) {
        Expr hook = decorator instanceof Expr.Call call ? call.function() : decorator;
        if (hook instanceof Expr.Attribute attribute && isHook(attribute, place)) {
            String detail =
                    decorator instanceof Expr.Call call ? detail(Chain.positional(call, 0)) : "";
            add(attribute.name() + detail, place.element(), place, decorator.line());
        }
    }

    @Override
    public void call(Expr.Call call, Place place) {
        if (call.function() instanceof Expr.Attribute attribute) {
            Integer position = CALLS.get(attribute.name());
            if (position != null && isGroup(attribute.value(), place)) {
                String detail = position == 1 ? detail(Chain.positional(call, 0)) : "";
                addGiven(attribute.name() + detail, Chain.positional(call, position), place, call);
            } else if (call.arguments().size() == 1 && isHook(attribute, place)) {
                addGiven(attribute.name(), Chain.positional(call, 0), place, call);
            }
        }
        Expr lifespan = Chain.keyword(call, "lifespan");
        if (lifespan != Literal.OPAQUE && groups.of(place, call) != null) {
            addGiven("lifespan", lifespan, place, call);
        }
    }

    private boolean isHook(Expr.Attribute attribute, Place place) {
        return DISTINCT.contains(attribute.name())
                || (VAGUE.contains(attribute.name()) && isGroup(attribute.value(), place));
    }

    private boolean isGroup(Expr receiver, Place place) {
        String name = Chain.last(receiver);
        return name.equals("app")
                || name.equals("current_app")
                || name.endsWith("_app")
                || name.equals("bp")
                || name.equals("blueprint")
                || groups.of(place, receiver) != null;
    }

    /// What a hook is for, where a name or text says so: an exception, an event.
    private static String detail(Expr argument) {
        String said =
                argument instanceof Expr.Text(String text, int _) ? text : Chain.last(argument);
        return said.isEmpty() ? "" : " " + said;
    }

    private void addGiven(String name, Expr view, Place place, Expr.Call call) {
        ElementId element = Handlers.element(handlers.find(place, view));
        if (element != null) {
            add(name, element, place, call.line());
        }
    }

    private void add(String name, ElementId handler, Place place, int line) {
        Location at = new Location(place.module().file().path(), line);
        tasks.add(new Task(TaskKind.HOOK, name, handler, at));
    }
}
