package dev.seamwright.plugin.python.web.flask;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.web.Group;
import dev.seamwright.plugin.python.web.Groups;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.RouteList;
import dev.seamwright.plugin.python.web.RouteList.Written;
import dev.seamwright.plugin.python.web.Scan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds routes written as decorators and as calls.
public final class FlaskRoutes implements Scan.Visitor {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private final Handlers handlers;
    private final Groups groups;
    private final RouteList routes;

    /// @param groups with all that is mounted
    public FlaskRoutes(Hierarchy hierarchy, Groups groups) {
        this.handlers = new Handlers(hierarchy);
        this.groups = groups;
        this.routes = new RouteList("flask", hierarchy, groups);
    }

    public RouteList.Found found() {
        return routes.found();
    }

    @Override
    public void function(Expr decorator, Place place) {
        decorated(decorator, place, null);
    }

    @Override
    public void type(Expr decorator, Place place) {
        decorated(decorator, place, place.type());
    }

    @Override
    public void call(Expr.Call call, Place place) {
        if (call.function() instanceof Expr.Name(String name, int _)) {
            if (name.equals("register_view")) {
                registerView(call, place);
            }
        } else if (call.function() instanceof Expr.Attribute attribute) {
            String name = attribute.name();
            if (name.equals("add_url_rule")) {
                addRule(call, attribute, place);
            } else if (name.startsWith("add_") && name.endsWith("resource")) {
                addResource(call, attribute, place);
            } else if (name.equals("route")) {
                addNamed(call, attribute, place);
            }
        }
    }

    /// @param type the class that is decorated, null for a function
    private void decorated(Expr decorator, Place place, @Nullable TypeDefinition type) {
        if (!(decorator instanceof Expr.Call call)) {
            return;
        }
        if (call.function() instanceof Expr.Name(String name, int _)) {
            if (name.equals("expose") && !call.arguments().isEmpty()) {
                List<String> methods = routes.methods(place, call);
                Written written = new Written(place, Literal.OPAQUE, call.line(), methods);
                routes.add(written, Chain.argument(call, 0, "url"), place.element());
            }
            return;
        }
        if (!(call.function() instanceof Expr.Attribute attribute)
                || groups.isRouter(place, attribute.value())) {
            return;
        }
        String name = attribute.name();
        boolean verb = VERBS.contains(name) && isGroup(place, attribute.value());
        if (name.equals("route") || verb) {
            List<String> given =
                    verb ? List.of(name.toUpperCase(Locale.ROOT)) : routes.methods(place, call);
            List<String> methods =
                    given.isEmpty() && type != null
                            ? handlers.verbs(new Definition.OfType(type))
                            : given;
            Written written = new Written(place, attribute.value(), call.line(), methods);
            int most = type == null ? 1 : Integer.MAX_VALUE;
            paths(call).stream()
                    .limit(most)
                    .forEach(path -> routes.add(written, path, place.element()));
        }
    }

    private static List<Expr> paths(Expr.Call call) {
        List<Expr> paths = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            if (argument.name().isEmpty()) {
                paths.add(argument.value());
            }
        }
        Expr rule = Chain.keyword(call, "rule");
        return paths.isEmpty() && rule != Literal.OPAQUE ? List.of(rule) : paths;
    }

    private boolean isGroup(Place place, Expr receiver) {
        if (groups.of(place, receiver) != null) {
            return true;
        }
        String name = Chain.last(receiver);
        return name.equals("app")
                || name.equals("bp")
                || name.equals("blueprint")
                || name.endsWith("_bp")
                || name.endsWith("_blueprint");
    }

    private void addRule(Expr.Call call, Expr.Attribute attribute, Place place) {
        Expr path = Chain.argument(call, 0, "rule");
        Expr view = Chain.argument(call, 2, "view_func");
        List<Expr> paths = RouteList.values(place, path, call.line());
        List<Expr> views = loop(place, view, call.line());
        boolean paired = views.size() == paths.size();
        for (int i = 0; i < paths.size(); i++) {
            Expr each = paired ? views.get(i) : view;
            Definition handler = handlers.find(place, each);
            List<String> methods = routes.methods(place, call);
            List<String> verbs = methods.isEmpty() ? handlers.verbs(handler) : methods;
            Written written = new Written(place, attribute.value(), call.line(), verbs);
            routes.miss(handler, each, place, call.line());
            routes.add(written, paths.get(i), Handlers.element(handler));
        }
    }

    private static List<Expr> loop(Place place, Expr expr, int line) {
        List<Expr> several =
                expr instanceof Expr.Name(String name, int _) ? place.loop(name, line) : List.of();
        return several.isEmpty() ? List.of(expr) : several;
    }

    /// `api.add_resource(Class, "/a", "/b")`, or a method of the program's own API class that adds
    /// one.
    private void addResource(Expr.Call call, Expr.Attribute attribute, Place place) {
        Expr view = Chain.positional(call, 0);
        boolean usual = attribute.name().equals("add_resource");
        boolean api = isApi(place, attribute.value());
        if (view instanceof Expr.Text || !(usual || api)) {
            return;
        }
        add(call, attribute.value(), place, 1);
    }

    private boolean isApi(Place place, Expr receiver) {
        Group group = groups.of(place, receiver);
        return group != null && group.kind().equals("Api");
    }

    /// `api.route(Class, "name", "/a", "/b")`.
    private void addNamed(Expr.Call call, Expr.Attribute attribute, Place place) {
        Definition view = handlers.find(place, Chain.positional(call, 0));
        if (view instanceof Definition.OfType && Chain.positional(call, 2) != Literal.OPAQUE) {
            add(call, attribute.value(), place, 2);
        }
    }

    private void add(Expr.Call call, Expr receiver, Place place, int skipped) {
        if (call.arguments().isEmpty()) {
            return;
        }
        Expr view = Chain.positional(call, 0);
        Definition handler = handlers.find(place, view);
        Written written = new Written(place, receiver, call.line(), handlers.verbs(handler));
        routes.miss(handler, view, place, call.line());
        paths(call).stream()
                .skip(skipped)
                .forEach(path -> routes.add(written, path, Handlers.element(handler)));
    }

    private void registerView(Expr.Call call, Place place) {
        Expr view = Chain.keyword(call, "view_func");
        Definition handler = handlers.find(place, view);
        Expr paths = Chain.keyword(call, "routes");
        Expr receiver = Chain.positional(call, 0);
        Written written = new Written(place, receiver, call.line(), handlers.verbs(handler));
        List<Expr> all =
                paths instanceof Expr.Sequence several ? several.elements() : List.of(paths);
        all.stream()
                .filter(path -> path != Literal.OPAQUE)
                .forEach(path -> routes.add(written, path, Handlers.element(handler)));
    }
}
