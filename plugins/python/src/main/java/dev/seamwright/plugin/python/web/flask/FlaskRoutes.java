package dev.seamwright.plugin.python.web.flask;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds routes written as decorators and as calls.
public final class FlaskRoutes {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private final Constants constants;
    private final Handlers handlers;
    private final Mounts mounts;
    private final Set<Route> routes = new LinkedHashSet<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    private FlaskRoutes(Hierarchy hierarchy) {
        this.constants = new Constants(hierarchy.resolver());
        this.handlers = new Handlers(hierarchy);
        this.mounts = new Mounts(hierarchy);
    }

    /// The routes, and the views that could not be found.
    public record Found(List<Route> routes, List<Unresolved> unresolved) {}

    /// Reads the routes of all modules outside of tests and migrations.
    public static Found read(Hierarchy hierarchy) {
        FlaskRoutes reader = new FlaskRoutes(hierarchy);
        List<Module> modules =
                hierarchy.resolver().index().modules().stream()
                        .filter(FlaskRoutes::isDeployed)
                        .toList();
        for (Module module : modules) {
            Scan.of(
                    module,
                    new Scan.Visitor() {
                        @Override
                        public void call(Expr.Call call, Place place) {
                            reader.mounts.note(call, place);
                        }
                    });
        }
        modules.forEach(module -> Scan.of(module, reader.new Reader()));
        return new Found(List.copyOf(reader.routes), List.copyOf(reader.unresolved));
    }

    private static boolean isDeployed(Module module) {
        Set<FileTrait> traits = module.file().traits();
        return !traits.contains(FileTrait.TEST) && !traits.contains(FileTrait.MIGRATION);
    }

    private final class Reader implements Scan.Visitor {

        @Override
        public void function(Expr decorator, Place place) {
            decorated(decorator, place, 1);
        }

        @Override
        public void type(Expr decorator, Place place) {
            decorated(decorator, place, Integer.MAX_VALUE);
        }

        @Override
        public void call(Expr.Call call, Place place) {
            String name = Chain.last(call.function());
            if (call.function() instanceof Expr.Name && name.equals("register_view")) {
                registerView(call, place);
            } else if (!(call.function() instanceof Expr.Attribute)) {
                return;
            } else if (name.equals("add_url_rule") || name.equals("add_api_route")) {
                addRule(call, place);
            } else if (name.startsWith("add_") && name.endsWith("resource")) {
                addResource(call, place);
            }
        }
    }

    /// One route as written, before prefixes are joined.
    ///
    /// @param receiver the object that it is added to, [Literal#OPAQUE] for none
    private record Written(Place place, Expr receiver, int line, List<String> methods) {}

    private void decorated(Expr decorator, Place place, int most) {
        if (!(decorator instanceof Expr.Call call)) {
            return;
        }
        if (call.function() instanceof Expr.Name(String name, int _)) {
            if (name.equals("expose") && !call.arguments().isEmpty()) {
                Written written =
                        new Written(place, Literal.OPAQUE, call.line(), methods(place, call));
                add(written, Chain.argument(call, 0, "url"), place.element());
            }
            return;
        }
        if (!(call.function() instanceof Expr.Attribute attribute)) {
            return;
        }
        String name = attribute.name();
        boolean verb = VERBS.contains(name) && isGroup(place, attribute.value());
        boolean route = name.equals("route") || name.equals("api_route");
        if (route || verb) {
            List<String> methods =
                    verb ? List.of(name.toUpperCase(Locale.ROOT)) : methods(place, call);
            Written written = new Written(place, attribute.value(), call.line(), methods);
            List<Expr> paths = paths(call);
            paths.stream().limit(most).forEach(path -> add(written, path, place.element()));
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
        if (mounts.group(place, receiver) != null) {
            return true;
        }
        String name = Chain.last(receiver);
        return name.equals("app")
                || name.equals("bp")
                || name.equals("blueprint")
                || name.equals("router");
    }

    private void addRule(Expr.Call call, Place place) {
        if (call.function() instanceof Expr.Attribute attribute) {
            boolean api = attribute.name().equals("add_api_route");
            Expr view = Chain.argument(call, api ? 1 : 2, api ? "endpoint" : "view_func");
            Definition handler = handlers.find(place, view);
            List<String> methods = methods(place, call);
            List<String> verbs = methods.isEmpty() ? handlers.verbs(handler) : methods;
            Written written = new Written(place, attribute.value(), call.line(), verbs);
            miss(handler, view, place, call.line());
            add(written, Chain.argument(call, 0, api ? "path" : "rule"), Handlers.element(handler));
        }
    }

    private void addResource(Expr.Call call, Place place) {
        if (call.function() instanceof Expr.Attribute attribute && !call.arguments().isEmpty()) {
            Expr view = Chain.positional(call, 0);
            Definition handler = handlers.find(place, view);
            Written written =
                    new Written(place, attribute.value(), call.line(), handlers.verbs(handler));
            miss(handler, view, place, call.line());
            paths(call).stream()
                    .skip(1)
                    .forEach(path -> add(written, path, Handlers.element(handler)));
        }
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
                .forEach(path -> add(written, path, Handlers.element(handler)));
    }

    private void miss(Definition handler, Expr view, Place place, int line) {
        if (handler == Definition.Unknown.UNKNOWN && view != Literal.OPAQUE) {
            Expr named = view instanceof Expr.Call call ? call.function() : view;
            Location at = new Location(place.module().file().path(), line);
            String name = Chain.dotted(named);
            unresolved.add(
                    new Unresolved(Unresolved.Kind.HANDLER, name.isEmpty() ? "?" : name, at));
        }
    }

    private List<String> methods(Place place, Expr.Call call) {
        Expr given = Chain.keyword(call, "methods");
        if (given instanceof Expr.Name(String name, int _)) {
            given = place.module().value(name);
        }
        List<String> methods = new ArrayList<>();
        if (given instanceof Expr.Sequence sequence) {
            for (Expr element : sequence.elements()) {
                String text = constants.text(place.module(), element);
                if (text != null) {
                    methods.add(text.toUpperCase(Locale.ROOT));
                }
            }
        }
        return methods;
    }

    private void add(Written written, Expr path, @Nullable ElementId handler) {
        Place place = written.place();
        ValueDefinition group = mounts.group(place, written.receiver());
        String kind = group == null ? "" : mounts.kind(group);
        boolean fast = kind.equals("APIRouter") || kind.equals("FastAPI");
        Location at = new Location(place.module().file().path(), written.line());
        String own = path(place, path);
        List<String> prefixes = group == null ? List.of("") : mounts.prefixes(group);
        for (String prefix : prefixes) {
            routes.add(
                    new Route(
                            written.methods(),
                            Mounts.join(prefix, own),
                            fast ? "fastapi" : "flask",
                            handler,
                            at));
        }
    }

    /// The path as written; a call around it, such as one that adds a tenant, is looked through.
    private String path(Place place, Expr path) {
        if (path instanceof Expr.Call call && !call.arguments().isEmpty()) {
            return path(place, Chain.positional(call, 0));
        }
        String text = constants.pattern(place.module(), path);
        return text == null ? "{" + Chain.last(path) + "}" : text;
    }
}
