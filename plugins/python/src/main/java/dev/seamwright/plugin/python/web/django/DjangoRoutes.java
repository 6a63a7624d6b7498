package dev.seamwright.plugin.python.web.django;

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
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.django.UrlList.Entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds every view of every URL configuration, under each prefix by which it is included.
public final class DjangoRoutes {

    private static final int DEPTH = 16;

    /// A list included under more prefixes than this is shown under the first of them.
    private static final int PREFIXES = 8;

    private final Constants constants;
    private final Handlers handlers;
    private final Map<UrlList, List<Entry>> lists = new LinkedHashMap<>();
    private final Map<UrlList, Set<String>> shown = new LinkedHashMap<>();
    private final Set<Route> routes = new LinkedHashSet<>();
    private final Set<Unresolved> unresolved = new LinkedHashSet<>();

    private DjangoRoutes(Hierarchy hierarchy) {
        this.constants = new Constants(hierarchy.resolver());
        this.handlers = new Handlers(hierarchy);
    }

    /// The routes, and the views that could not be found.
    public record Found(List<Route> routes, List<Unresolved> unresolved) {}

    /// Reads the routes of all modules outside of tests and migrations.
    public static Found read(Hierarchy hierarchy) {
        DjangoRoutes reader = new DjangoRoutes(hierarchy);
        for (Module module : hierarchy.resolver().index().modules()) {
            if (isDeployed(module)) {
                reader.lists.putAll(new UrlReader(hierarchy, module).read());
            }
        }
        reader.show();
        return new Found(List.copyOf(reader.routes), List.copyOf(reader.unresolved));
    }

    private static boolean isDeployed(Module module) {
        Set<FileTrait> traits = module.file().traits();
        return !traits.contains(FileTrait.TEST) && !traits.contains(FileTrait.MIGRATION);
    }

    /// Lists that nobody includes first; then whatever only circles reach.
    private void show() {
        Set<UrlList> included = new HashSet<>();
        lists.values().forEach(entries -> collect(entries, included));
        for (UrlList list : lists.keySet()) {
            if (!included.contains(list)) {
                show(list, "", 0);
            }
        }
        for (UrlList list : lists.keySet()) {
            if (!shown.containsKey(list)) {
                show(list, "", 0);
            }
        }
    }

    private static void collect(List<Entry> entries, Set<UrlList> into) {
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Include include -> into.add(include.list());
                case Entry.Same same -> into.add(same.list());
                case Entry.Group group -> collect(group.entries(), into);
                case Entry.View _ -> {}
            }
        }
    }

    private void show(UrlList list, String prefix, int depth) {
        Set<String> before = shown.computeIfAbsent(list, key -> new LinkedHashSet<>());
        if (depth <= DEPTH && before.size() < PREFIXES && before.add(prefix)) {
            show(lists.getOrDefault(list, List.of()), prefix, depth);
        }
    }

    private void show(List<Entry> entries, String prefix, int depth) {
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.View view -> add(view, prefix);
                case Entry.Include include -> include(include, prefix, depth);
                case Entry.Same same -> show(same.list(), prefix, depth + 1);
                case Entry.Group group ->
                        show(
                                group.entries(),
                                join(prefix, group.pattern(), group.place()),
                                depth + 1);
            }
        }
    }

    private void include(Entry.Include include, String prefix, int depth) {
        Entry.View written = include.otherwise();
        if (lists.containsKey(include.list())) {
            String below = join(prefix, written.pattern(), written.place());
            show(include.list(), below, depth + 1);
        } else {
            add(written, prefix);
        }
    }

    private void add(Entry.View entry, String prefix) {
        Place place = entry.place();
        Definition handler = handlers.find(place, entry.view());
        Location at = new Location(place.module().file().path(), entry.call().line());
        boolean named = !Chain.dotted(called(entry.view())).isEmpty();
        if (handler == Definition.Unknown.UNKNOWN && named) {
            String name = Chain.dotted(called(entry.view()));
            unresolved.add(new Unresolved(Unresolved.Kind.HANDLER, name, at));
        }
        String path = join(prefix, entry.pattern(), place);
        List<String> verbs = handlers.verbs(handler);
        routes.add(new Route(verbs, path, "django", Handlers.element(handler), at));
    }

    private static Expr called(Expr view) {
        return view instanceof Expr.Call call ? call.function() : view;
    }

    /// A prefix and a pattern as one; the inner start mark and the outer end mark of expressions
    /// fall away between them.
    private String join(String prefix, Expr written, Place place) {
        if (written == Literal.OPAQUE) {
            return prefix;
        }
        Expr text =
                written instanceof Expr.Call call && !call.arguments().isEmpty()
                        ? Chain.positional(call, 0)
                        : written;
        String known = constants.pattern(place.module(), text);
        String pattern = known == null ? "{" + Chain.last(text) + "}" : known;
        if (prefix.isEmpty()) {
            return pattern;
        }
        String before = prefix.endsWith("$") ? prefix.substring(0, prefix.length() - 1) : prefix;
        return before + (pattern.startsWith("^") ? pattern.substring(1) : pattern);
    }
}
