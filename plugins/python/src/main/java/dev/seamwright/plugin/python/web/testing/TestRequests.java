package dev.seamwright.plugin.python.web.testing;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.RouteName;
import dev.seamwright.plugin.python.web.Scan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the views that tests send requests to.
public final class TestRequests implements Scan.Visitor {

    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final RoutePaths paths;
    private final Addresses addresses;
    private final Map<Ends, Reference> found = new LinkedHashMap<>();

    private TestRequests(Hierarchy hierarchy, List<Route> routes, List<RouteName> names) {
        this.paths = new RoutePaths(routes);
        this.addresses = new Addresses(hierarchy, new RouteNames(names));
    }

    /// One reference from each test to each view that it sends a request to, the surest.
    public static Collection<Reference> of(
            Hierarchy hierarchy, List<Route> routes, List<RouteName> names) {
        TestRequests requests = new TestRequests(hierarchy, routes, names);
        for (Module module : hierarchy.resolver().index().modules()) {
            if (module.file().traits().contains(FileTrait.TEST)) {
                Scan.of(module, requests);
            }
        }
        return requests.found.values();
    }

    private record Ends(ElementId from, ElementId to) {}

    @Override
    public void call(Expr.Call call, Place place) {
        if (Addresses.isNamer(call)) {
            note(addresses.named(place, call), place, call.line(), Certainty.POSSIBLE);
            return;
        }
        String name = Chain.last(call.function());
        if (name.startsWith("assert") || isFactory(call)) {
            return;
        }
        String verb = verb(place, call, name);
        Certainty certainty = verb.isEmpty() ? Certainty.POSSIBLE : Certainty.LIKELY;
        for (Argument argument : call.arguments()) {
            boolean path = argument.name().isEmpty() || argument.name().equals("path");
            if (path && request(place, argument.value(), verb, certainty)) {
                return;
            }
        }
    }

    /// Makers of requests that no route is asked for: what they are handed to is called itself.
    private static boolean isFactory(Expr.Call call) {
        String owner =
                call.function() instanceof Expr.Attribute attribute
                        ? last(attribute.value()).toLowerCase(Locale.ROOT)
                        : "";
        return owner.equals("rf") || owner.contains("factory");
    }

    private static String last(Expr expr) {
        return expr instanceof Expr.Call call ? Chain.last(call.function()) : Chain.last(expr);
    }

    /// The verb in capitals that a call's own name or its first argument tells; empty for none.
    private String verb(Place place, Expr.Call call, String name) {
        if (VERBS.contains(name) && call.function() instanceof Expr.Attribute) {
            return name.toUpperCase(Locale.ROOT);
        }
        String first = addresses.path(place, Chain.positional(call, 0));
        return first != null && VERBS.contains(first.toLowerCase(Locale.ROOT))
                ? first.toUpperCase(Locale.ROOT)
                : "";
    }

    /// Whether the argument addresses a view.
    private boolean request(Place place, Expr argument, String verb, Certainty certainty) {
        Expr.Call namer = addresses.namer(place, argument);
        if (namer != null) {
            if (!verb.isEmpty()) {
                Set<ElementId> named = addresses.named(place, namer);
                note(named, place, argument.line(), Certainty.LIKELY);
            }
            return true;
        }
        List<Expr> values =
                argument instanceof Expr.Name(String id, int line)
                        ? place.loop(id, line)
                        : List.of();
        boolean any = false;
        for (Expr each : values.isEmpty() ? List.of(argument) : values) {
            String path = addresses.path(place, each);
            if (path != null && path.startsWith("/")) {
                Set<ElementId> views = paths.find(verb, path);
                note(views, place, argument.line(), certainty);
                any |= !views.isEmpty();
            }
        }
        return any;
    }

    private void note(Set<ElementId> views, Place place, int line, Certainty certainty) {
        ElementId from = place.element();
        for (ElementId view : views) {
            Location at = new Location(place.module().file().path(), line);
            Evidence evidence = new Evidence(at, certainty);
            Reference reference = new Reference(from, view, ReferenceKind.CALL, Via.NAME, evidence);
            found.merge(new Ends(from, view), reference, TestRequests::surer);
        }
    }

    private static Reference surer(Reference one, Reference other) {
        return other.evidence().certainty().compareTo(one.evidence().certainty()) < 0 ? other : one;
    }
}
