package dev.seamwright.plugin.python.web;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds the groups to which routes are added, wherever they are named.
public final class Groups {

    private static final int DEPTH = 8;

    private final Hierarchy hierarchy;
    private final IdentityHashMap<Expr.Call, Group> byMaker = new IdentityHashMap<>();
    private final Map<Module, Boolean> asynchronous = new HashMap<>();
    private final Prefixes prefixes;

    private Groups(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.prefixes = new Prefixes(this, new Constants(hierarchy.resolver()));
    }

    /// The groups of a tree, with all that is mounted outside of tests and migrations.
    public static Groups of(Hierarchy hierarchy) {
        Groups groups = new Groups(hierarchy);
        for (Module module : hierarchy.resolver().index().modules()) {
            if (RouteList.isDeployed(module)) {
                Scan.of(
                        module,
                        new Scan.Visitor() {
                            @Override
                            public void call(Expr.Call call, Place place) {
                                groups.prefixes.note(call, place);
                            }
                        });
            }
        }
        return groups;
    }

    /// The group that an expression names or makes, null where it does neither.
    public @Nullable Group of(Place place, Expr expr) {
        return of(place, expr, 0);
    }

    /// Whether routes added to this are those of an asynchronous framework. Where its maker is not
    /// found, the module's imports tell.
    public boolean isRouter(Place place, Expr receiver) {
        Group group = of(place, receiver);
        if (group != null) {
            return group.isRouter();
        }
        String name = Chain.last(receiver);
        boolean named = name.endsWith("router") || name.endsWith("app") || name.endsWith("api");
        return named && importsRouters(place.module());
    }

    private boolean importsRouters(Module module) {
        return asynchronous.computeIfAbsent(
                module,
                any ->
                        any.file().body().stream()
                                .anyMatch(
                                        statement ->
                                                statement instanceof Statement.ImportFrom from
                                                        && from.level() == 0
                                                        && (from.module().startsWith("fastapi")
                                                                || from.module()
                                                                        .startsWith("starlette"))));
    }

    private @Nullable Group of(Place place, Expr expr, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        if (expr instanceof Expr.Call call) {
            return made(place, call);
        }
        Expr local = expr instanceof Expr.Name(String name, int _) ? place.local(name) : null;
        if (local != null) {
            return of(place, local, depth + 1);
        }
        Definition found = own(place, expr);
        if (found == null) {
            found = place.resolve(hierarchy.resolver(), expr);
        }
        return found instanceof OfValue(var value)
                ? of(Place.of(value.module()), value.value(), depth + 1)
                : null;
    }

    /// A member of the object around the code.
    private @Nullable Definition own(Place place, Expr expr) {
        return place.type() != null
                        && expr
                                instanceof
                                Expr.Attribute(Expr.Name(String self, int _), String name, int _)
                        && (self.equals("self") || self.equals("cls"))
                ? hierarchy.member(place.type(), name)
                : null;
    }

    private @Nullable Group made(Place place, Expr.Call call) {
        Group known = byMaker.get(call);
        if (known != null) {
            return known;
        }
        String kind = kind(place, call);
        if (kind.isEmpty()) {
            return null;
        }
        Group group = new Group(place, call, kind);
        byMaker.put(call, group);
        return group;
    }

    private String kind(Place place, Expr.Call call) {
        Definition maker = place.resolve(hierarchy.resolver(), call.function());
        if (maker instanceof OfType(var type)) {
            for (Definition each : hierarchy.order(type)) {
                String kind = each instanceof External(String dotted) ? kind(dotted) : "";
                if (!kind.isEmpty()) {
                    return kind;
                }
            }
            return kind(type.name());
        }
        return kind(
                maker instanceof External(String dotted) ? dotted : Chain.dotted(call.function()));
    }

    private static String kind(String dotted) {
        String last = dotted.substring(dotted.lastIndexOf('.') + 1);
        return switch (last) {
            case "APIRouter",
                    "FastAPI",
                    "Starlette",
                    "Flask",
                    "Quart",
                    "Namespace",
                    "Api",
                    "AppBuilder" ->
                    last;
            case "namespace" -> "Namespace";
            default -> last.endsWith("Blueprint") ? "Blueprint" : last.endsWith("Api") ? "Api" : "";
        };
    }

    /// Every prefix under which the routes of a group are reached, at least one.
    public List<String> prefixes(Group group) {
        return prefixes.of(group);
    }
}
