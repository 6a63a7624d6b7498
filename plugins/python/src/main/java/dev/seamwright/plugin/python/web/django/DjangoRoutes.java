package dev.seamwright.plugin.python.web.django;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.RouteName;
import dev.seamwright.plugin.python.web.django.UrlList.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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

    private final Patterns patterns;
    private final Handlers handlers;
    private final Verbs verbs;
    private final Viewsets viewsets;
    private final ViewNames names;
    private final Map<UrlList, List<Entry>> lists = new LinkedHashMap<>();
    private final Map<UrlList, Set<String>> shown = new LinkedHashMap<>();
    private final Set<Route> routes = new LinkedHashSet<>();
    private final Set<Unresolved> unresolved = new LinkedHashSet<>();

    private DjangoRoutes(Hierarchy hierarchy) {
        this.patterns = new Patterns(new Constants(hierarchy.resolver()));
        this.handlers = new Handlers(hierarchy);
        this.verbs = new Verbs(hierarchy, handlers);
        this.viewsets = new Viewsets(hierarchy, verbs);
        this.names = new ViewNames(hierarchy);
    }

    /// The routes, the names of their views, and the views that could not be found.
    public record Found(List<Route> routes, List<RouteName> names, List<Unresolved> unresolved) {}

    /// Reads the routes of all modules outside of tests and migrations.
    public static Found read(Hierarchy hierarchy) {
        DjangoRoutes reader = new DjangoRoutes(hierarchy);
        for (Module module : hierarchy.resolver().index().modules()) {
            if (isDeployed(module)) {
                new UrlReader(hierarchy, module).read().forEach(reader::gather);
            }
        }
        reader.show();
        return new Found(
                List.copyOf(reader.routes), reader.names.all(), List.copyOf(reader.unresolved));
    }

    /// A list may grow in several modules, as where one registers with another's router.
    private void gather(UrlList list, List<Entry> entries) {
        lists.computeIfAbsent(list, key -> new ArrayList<>()).addAll(entries);
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
                case Entry.View _, Entry.Viewset _ -> {}
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
                case Entry.Viewset viewset -> add(viewset, prefix);
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
        Definition handler = handler(entry);
        String path = join(prefix, entry.pattern(), entry.place());
        List<String> answered = verbs.of(entry.view(), handler);
        add(entry, answered, path, Handlers.element(handler));
        names.note(entry, Handlers.element(handler));
    }

    private void add(Entry.Viewset entry, String prefix) {
        Entry.View view = entry.view();
        Definition handler = handler(view);
        Module module = view.place().module();
        String registered = patterns.join(entry.above(), view.pattern(), module);
        String end = entry.slash() ? "/" : "";
        List<Viewsets.Generated> made =
                handler instanceof OfType(TypeDefinition type) ? viewsets.of(type) : List.of();
        for (Viewsets.Generated each : made) {
            String between = registered.isEmpty() || each.path().isEmpty() ? "" : "/";
            String path = registered + between + each.path();
            String full = Patterns.join(prefix, path + (path.isEmpty() ? "" : end));
            add(view, each.verbs(), full, each.handler());
            if (handler instanceof OfType(TypeDefinition type)) {
                names.note(view, type, each);
            }
        }
        if (made.isEmpty() && !isEmpty(handler)) {
            String full = Patterns.join(prefix, registered + end);
            add(view, List.of(), full, Handlers.element(handler));
        }
    }

    private boolean isEmpty(Definition viewset) {
        return viewset instanceof OfType(TypeDefinition type) && viewsets.isKnown(type);
    }

    private void add(
            Entry.View entry, List<String> verbs, String path, @Nullable ElementId handler) {
        routes.add(new Route(verbs, path, "django", handler, at(entry)));
    }

    private Definition handler(Entry.View entry) {
        Definition handler = handlers.find(entry.place(), entry.view());
        String name = Chain.dotted(called(entry.view()));
        if (handler == Definition.Unknown.UNKNOWN && !name.isEmpty()) {
            unresolved.add(new Unresolved(Unresolved.Kind.HANDLER, name, at(entry)));
        }
        return handler;
    }

    private static Location at(Entry.View entry) {
        return new Location(entry.place().module().file().path(), entry.call().line());
    }

    private String join(String prefix, Expr written, Place place) {
        return patterns.join(prefix, written, place.module());
    }

    private static Expr called(Expr view) {
        return view instanceof Expr.Call call ? call.function() : view;
    }
}
