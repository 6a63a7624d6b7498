package dev.seamwright.plugin.python.web;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The routes of one framework as they are found, with the prefixes of their groups.
public final class RouteList {

    private final String framework;
    private final Groups groups;
    private final Constants constants;
    private final Set<Route> routes = new LinkedHashSet<>();
    private final Set<RouteName> names = new LinkedHashSet<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    public RouteList(String framework, Hierarchy hierarchy, Groups groups) {
        this.framework = framework;
        this.groups = groups;
        this.constants = new Constants(hierarchy.resolver());
    }

    /// The routes, the names of their views, and the views that could not be found.
    public record Found(List<Route> routes, List<RouteName> names, List<Unresolved> unresolved) {}

    /// Whether routes in a module are the program's own.
    public static boolean isDeployed(Module module) {
        Set<FileTrait> traits = module.file().traits();
        return !traits.contains(FileTrait.TEST) && !traits.contains(FileTrait.MIGRATION);
    }

    public Found found() {
        return new Found(List.copyOf(routes), List.copyOf(names), List.copyOf(unresolved));
    }

    /// Where routes are written, before prefixes are joined.
    ///
    /// @param receiver the object that they are added to, [Literal#OPAQUE] for none
    public record Written(Place place, Expr receiver, int line, List<String> methods) {}

    /// Adds a route for every prefix of the group and every value that the path takes in a loop.
    public void add(Written written, Expr path, @Nullable ElementId handler) {
        for (Expr each : values(written.place(), path, written.line())) {
            addOne(written, path(written.place(), each), handler);
        }
    }

    /// A path, once for each value that it takes in a loop, alone or as a part.
    public static List<Expr> values(Place place, Expr path, int at) {
        List<Expr> values = new ArrayList<>();
        switch (path) {
            case Expr.Name(String name, int _) -> values.addAll(place.loop(name, at));
            case Expr.Sum(List<Expr> terms, int line) -> {
                for (int i = 0; i < terms.size() && values.isEmpty(); i++) {
                    for (Expr value : loop(place, terms.get(i), at)) {
                        List<Expr> replaced = new ArrayList<>(terms);
                        replaced.set(i, value);
                        values.add(new Expr.Sum(replaced, line));
                    }
                }
            }
            default -> {}
        }
        return values.isEmpty() ? List.of(path) : values;
    }

    private static List<Expr> loop(Place place, Expr expr, int at) {
        return expr instanceof Expr.Name(String name, int _) ? place.loop(name, at) : List.of();
    }

    private void addOne(Written written, String own, @Nullable ElementId handler) {
        Place place = written.place();
        Group group = groups.of(place, written.receiver());
        Location at = new Location(place.module().file().path(), written.line());
        for (String prefix : group == null ? List.of("") : groups.prefixes(group)) {
            String path = Prefixes.join(prefix, own);
            routes.add(new Route(written.methods(), path, framework, handler, at));
        }
        if (handler != null) {
            String space = group == null ? "" : group.name(constants);
            String id = handler.text();
            int end = Math.max(id.lastIndexOf(':'), id.lastIndexOf('.'));
            names.add(new RouteName(space, id.substring(end + 1), handler));
        }
    }

    /// The path as written; a call around it, such as one that adds a tenant, is looked through.
    private String path(Place place, Expr path) {
        if (path instanceof Expr.Call call && !call.arguments().isEmpty()) {
            return path(place, call.arguments().getFirst().value());
        }
        Expr local = path instanceof Expr.Name(String name, int _) ? place.local(name) : null;
        String text = constants.pattern(place.module(), local == null ? path : local);
        return text == null ? "{" + Chain.last(path) + "}" : text;
    }

    /// Notes a view that was not found.
    public void miss(Definition handler, Expr view, Place place, int line) {
        if (handler == Definition.Unknown.UNKNOWN && view != Literal.OPAQUE) {
            Expr named = view instanceof Expr.Call call ? call.function() : view;
            Location at = new Location(place.module().file().path(), line);
            String name = Chain.dotted(named);
            unresolved.add(
                    new Unresolved(Unresolved.Kind.HANDLER, name.isEmpty() ? "?" : name, at));
        }
    }

    /// The verbs among a call's options, in capitals; empty where it names none.
    public List<String> methods(Place place, Expr.Call call) {
        Expr given = Chain.keyword(call, "methods");
        if (given instanceof Expr.Name(String name, int _)) {
            Expr local = place.local(name);
            given = local == null ? place.module().value(name) : local;
        }
        List<String> methods = new ArrayList<>();
        if (given instanceof Expr.Sequence sequence) {
            for (Expr element : sequence.elements()) {
                String text = constants.text(place.module(), element);
                String verb = text == null ? enumerated(element) : text;
                if (!verb.isEmpty()) {
                    methods.add(verb.toUpperCase(Locale.ROOT));
                }
            }
        }
        return methods;
    }

    /// `HTTPMethod.POST`, `HTTPMethod.POST.value`.
    private static String enumerated(Expr element) {
        Expr member =
                element instanceof Expr.Attribute(Expr owner, String name, int _)
                                && (name.equals("value") || name.equals("name"))
                        ? owner
                        : element;
        return member instanceof Expr.Attribute attribute ? attribute.name() : "";
    }
}
