package dev.seamwright.plugin.python.web.flask;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups of routes (blueprints, routers, namespaces) and the prefixes under which they are
/// mounted.
final class Mounts {

    private static final int DEPTH = 8;

    /// More prefixes than this for one group are not told apart.
    private static final int PREFIXES = 8;

    private static final Map<String, String> PREFIX_OPTIONS =
            Map.of(
                    "register_blueprint", "url_prefix",
                    "include_router", "prefix",
                    "add_namespace", "path");

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Map<ValueDefinition, List<Mount>> mounts = new LinkedHashMap<>();

    /// @param parent the group around it, null for the application
    /// @param prefix null where the group's own holds
    private record Mount(@Nullable ValueDefinition parent, @Nullable String prefix) {}

    Mounts(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
    }

    /// Notes a call that mounts a group.
    void note(Expr.Call call, Place place) {
        String option =
                call.function() instanceof Expr.Attribute attribute
                        ? PREFIX_OPTIONS.get(attribute.name())
                        : null;
        if (option == null || !(call.function() instanceof Expr.Attribute attribute)) {
            return;
        }
        ValueDefinition child = group(place, Chain.positional(call, 0));
        if (child != null) {
            ValueDefinition parent = group(place, attribute.value());
            Expr given = Chain.keyword(call, option);
            String prefix = constants.pattern(place.module(), given);
            mounts.computeIfAbsent(child, key -> new ArrayList<>()).add(new Mount(parent, prefix));
        }
    }

    /// The group that an expression names, null where it names none.
    @Nullable ValueDefinition group(Place place, Expr expr) {
        Definition found = place.resolve(hierarchy.resolver(), expr);
        return found instanceof OfValue(ValueDefinition value)
                        && value.value() instanceof Expr.Call call
                        && !kind(value, call).isEmpty()
                ? value
                : null;
    }

    /// The class that made a group: `Blueprint`, `APIRouter`, …; empty for anything else.
    String kind(ValueDefinition value) {
        return value.value() instanceof Expr.Call call ? kind(value, call) : "";
    }

    private String kind(ValueDefinition value, Expr.Call call) {
        Definition maker = hierarchy.resolver().resolve(value.module(), call.function());
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
            case "APIRouter", "FastAPI", "Flask", "Namespace", "Api", "AppBuilder" -> last;
            case "namespace" -> "Namespace";
            default -> last.endsWith("Blueprint") ? "Blueprint" : last.endsWith("Api") ? "Api" : "";
        };
    }

    /// Every prefix under which the routes of a group are reached, at least one.
    List<String> prefixes(ValueDefinition group) {
        Set<String> found = new LinkedHashSet<>();
        collect(group, "", found, 0);
        return found.stream().limit(PREFIXES).toList();
    }

    private void collect(ValueDefinition group, String below, Set<String> into, int depth) {
        if (depth > DEPTH || into.size() > PREFIXES) {
            return;
        }
        String own = ownPrefix(group);
        ValueDefinition parent = parent(group);
        if (parent != null) {
            collect(parent, join(own, below), into, depth + 1);
            return;
        }
        List<Mount> all = mounts.getOrDefault(group, List.of());
        if (all.isEmpty()) {
            into.add(join(own, below));
        }
        for (Mount mount : all) {
            boolean adds = kind(group).equals("APIRouter");
            String given = mount.prefix();
            String prefix = given == null ? own : adds ? join(given, own) : given;
            if (mount.parent() == null) {
                into.add(join(prefix, below));
            } else {
                collect(mount.parent(), join(prefix, below), into, depth + 1);
            }
        }
    }

    /// An API object made around a blueprint is mounted with it.
    private @Nullable ValueDefinition parent(ValueDefinition group) {
        boolean api = kind(group).equals("Api") && group.value() instanceof Expr.Call;
        if (!api || !(group.value() instanceof Expr.Call call)) {
            return null;
        }
        Definition around =
                hierarchy.resolver().resolve(group.module(), Chain.argument(call, 0, "blueprint"));
        return around instanceof OfValue(ValueDefinition value) && kind(value).equals("Blueprint")
                ? value
                : null;
    }

    private String ownPrefix(ValueDefinition group) {
        if (!(group.value() instanceof Expr.Call call)) {
            return "";
        }
        String option =
                switch (kind(group)) {
                    case "Blueprint" -> "url_prefix";
                    case "Namespace" -> "path";
                    default -> "prefix";
                };
        String given = constants.pattern(group.module(), Chain.keyword(call, option));
        if (given == null && kind(group).equals("Namespace")) {
            String name = constants.text(group.module(), Chain.positional(call, 0));
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
