package dev.seamwright.plugin.python.web.fastapi;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.web.Groups;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.RouteList;
import dev.seamwright.plugin.python.web.RouteList.Written;
import dev.seamwright.plugin.python.web.Scan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the routes of FastAPI and Starlette.
public final class FastApiRoutes implements Scan.Visitor {

    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "delete", "patch", "options", "head", "trace");

    private static final Set<String> OTHERS =
            Set.of("api_route", "route", "websocket", "websocket_route");

    /// Methods that add a route, with the name of the argument after the path.
    private static final Map<String, String> CALLS =
            Map.of(
                    "add_api_route", "endpoint",
                    "add_route", "route",
                    "add_api_websocket_route", "endpoint",
                    "add_websocket_route", "route");

    private final Handlers handlers;
    private final Groups groups;
    private final RouteList routes;
    private final Hierarchy hierarchy;

    /// @param groups with all that is mounted
    public FastApiRoutes(Hierarchy hierarchy, Groups groups) {
        this.hierarchy = hierarchy;
        this.handlers = new Handlers(hierarchy);
        this.groups = groups;
        this.routes = new RouteList("fastapi", hierarchy, groups);
    }

    public RouteList.Found found() {
        return routes.found();
    }

    @Override
    public void function(Expr decorator, Place place) {
        if (decorator instanceof Expr.Call call
                && call.function() instanceof Expr.Attribute attribute
                && isRoute(attribute.name())
                && groups.isRouter(place, attribute.value())) {
            Written written = written(call, attribute, place);
            routes.add(written, Chain.argument(call, 0, "path"), place.element());
        }
    }

    @Override
    public void call(Expr.Call call, Place place) {
        if (call.function() instanceof Expr.Attribute attribute) {
            String option = CALLS.get(attribute.name());
            if (option != null
                    && (option.equals("endpoint") || groups.isRouter(place, attribute.value()))) {
                add(call, place, Chain.argument(call, 1, option), attribute);
            }
        } else if (Chain.last(call.function()).endsWith("Route")) {
            addListed(call, place);
        }
    }

    private static boolean isRoute(String name) {
        return VERBS.contains(name) || OTHERS.contains(name);
    }

    private Written written(Expr.Call call, Expr.Attribute attribute, Place place) {
        String name = attribute.name();
        List<String> methods =
                VERBS.contains(name)
                        ? List.of(name.toUpperCase(Locale.ROOT))
                        : routes.methods(place, call);
        return new Written(place, attribute.value(), call.line(), methods);
    }

    private void add(Expr.Call call, Place place, Expr view, Expr.Attribute attribute) {
        Definition handler = handlers.find(place, view);
        routes.miss(handler, view, place, call.line());
        Written written = written(call, attribute, place);
        routes.add(written, Chain.argument(call, 0, "path"), Handlers.element(handler));
    }

    /// `Route("/a", endpoint)` in a list of routes.
    private void addListed(Expr.Call call, Place place) {
        Definition maker = place.resolve(hierarchy.resolver(), call.function());
        if (maker instanceof Definition.External(String dotted)
                && (dotted.startsWith("starlette.routing.")
                        || dotted.startsWith("fastapi.routing."))) {
            Expr view = Chain.argument(call, 1, "endpoint");
            Definition handler = handlers.find(place, view);
            routes.miss(handler, view, place, call.line());
            List<String> given = routes.methods(place, call);
            List<String> methods = given.isEmpty() ? handlers.verbs(handler) : given;
            Written written = new Written(place, Literal.OPAQUE, call.line(), methods);
            routes.add(written, Chain.argument(call, 0, "path"), Handlers.element(handler));
        }
    }
}
