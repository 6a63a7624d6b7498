package dev.seamwright.plugin.python.web;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The prefixes under which groups of routes are mounted.
final class Prefixes {

    private static final int DEPTH = 8;

    /// More prefixes than this for one group are not told apart.
    private static final int MOST = 8;

    private static final Map<String, String> OPTIONS =
            Map.of(
                    "register_blueprint", "url_prefix",
                    "include_router", "prefix",
                    "add_namespace", "path");

    private final Groups groups;
    private final Constants constants;
    private final Map<Group, List<Mount>> mounts = new LinkedHashMap<>();

    /// @param parent the group around it, null for the application
    /// @param prefix null where the group's own holds
    private record Mount(@Nullable Group parent, @Nullable String prefix) {}

    Prefixes(Groups groups, Constants constants) {
        this.groups = groups;
        this.constants = constants;
    }

    /// Notes a call that mounts a group.
    void note(Expr.Call call, Place place) {
        if (!(call.function() instanceof Expr.Attribute attribute)) {
            return;
        }
        String name = attribute.name();
        String option = OPTIONS.get(name);
        if (option != null) {
            Expr given = Chain.keyword(call, option);
            if (given == Literal.OPAQUE && name.equals("add_namespace")) {
                given = Chain.positional(call, 1);
            }
            note(place, attribute.value(), Chain.positional(call, 0), given);
        } else if (name.equals("mount")) {
            Expr given = Chain.argument(call, 0, "path");
            note(place, attribute.value(), Chain.argument(call, 1, "app"), given);
        } else if (name.equals("init_app")) {
            Group api = groups.of(place, attribute.value());
            Group around = groups.of(place, Chain.argument(call, 0, "app"));
            if (api != null && around != null && around.kind().equals("Blueprint")) {
                add(api, new Mount(around, null));
            }
        }
    }

    private void note(Place place, Expr receiver, Expr mounted, Expr given) {
        Group parent = groups.of(place, receiver);
        String prefix = constants.pattern(place.module(), given);
        List<Expr> several =
                mounted instanceof Expr.Name(String name, int _)
                        ? place.loop(name, mounted.line())
                        : List.of();
        for (Expr each : several.isEmpty() ? List.of(mounted) : several) {
            Group child = groups.of(place, each);
            if (child != null && child != parent) {
                add(child, new Mount(parent, prefix));
            }
        }
    }

    private void add(Group child, Mount mount) {
        mounts.computeIfAbsent(child, key -> new ArrayList<>()).add(mount);
    }

    List<String> of(Group group) {
        Set<String> found = new LinkedHashSet<>();
        collect(group, "", found, 0);
        return found.stream().limit(MOST).toList();
    }

    private void collect(Group group, String below, Set<String> into, int depth) {
        if (depth > DEPTH || into.size() > MOST) {
            return;
        }
        String own = own(group);
        Group parent = parent(group);
        if (parent != null) {
            collect(parent, join(own, below), into, depth + 1);
            return;
        }
        List<Mount> all = mounts.getOrDefault(group, List.of());
        if (all.isEmpty()) {
            into.add(join(own, below));
        }
        for (Mount mount : all) {
            String given = mount.prefix();
            String prefix = given == null ? own : group.isRouter() ? join(given, own) : given;
            if (mount.parent() == null) {
                into.add(join(prefix, below));
            } else {
                collect(mount.parent(), join(prefix, below), into, depth + 1);
            }
        }
    }

    /// An API object made around a blueprint is mounted with it, a namespace with the API object
    /// that makes it.
    private @Nullable Group parent(Group group) {
        Expr.Call maker = group.maker();
        if (group.kind().equals("Namespace")
                && maker.function() instanceof Expr.Attribute(Expr api, String name, int _)
                && name.equals("namespace")) {
            return groups.of(group.place(), api);
        }
        if (!group.kind().equals("Api")) {
            return null;
        }
        Expr written = Chain.argument(maker, 0, "blueprint");
        Expr app = written == Literal.OPAQUE ? Chain.keyword(maker, "app") : written;
        Group around = groups.of(group.place(), app);
        return around != null && around.kind().equals("Blueprint") ? around : null;
    }

    private String own(Group group) {
        boolean namespace = group.kind().equals("Namespace");
        String option =
                switch (group.kind()) {
                    case "Blueprint" -> "url_prefix";
                    case "Namespace" -> "path";
                    default -> "prefix";
                };
        var module = group.place().module();
        String given = constants.pattern(module, Chain.keyword(group.maker(), option));
        if (given == null && namespace) {
            String name = constants.text(module, Chain.argument(group.maker(), 0, "name"));
            return name == null ? "" : "/" + name;
        }
        return given == null ? "" : given;
    }

    /// Two parts of a path with one slash between them.
    static String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean ends = before.endsWith("/");
        boolean starts = after.startsWith("/");
        if (ends && starts) {
            return before + after.substring(1);
        }
        return ends || starts ? before + after : before + "/" + after;
    }
}
