package dev.seamwright.plugin.python.web.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfModule;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;
import dev.seamwright.plugin.python.web.django.Registrations.Registration;
import dev.seamwright.plugin.python.web.django.UrlList.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the lists of URL patterns in one module.
final class UrlReader {

    static final String PATTERNS = "urlpatterns";

    private static final Set<String> MAKERS = Set.of("path", "re_path", "url");

    private final Hierarchy hierarchy;
    private final Module module;
    private final Registrations registrations;
    private final Map<UrlList, List<Entry>> lists = new LinkedHashMap<>();
    private final Set<Expr.Call> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    UrlReader(Hierarchy hierarchy, Module module) {
        this.hierarchy = hierarchy;
        this.module = module;
        this.registrations = new Registrations(hierarchy, module);
    }

    /// Every list of the module with its entries; patterns outside of any variable come last, under
    /// an empty name.
    Map<UrlList, List<Entry>> read() {
        Scan.of(
                module,
                new Scan.Visitor() {
                    @Override
                    public void statement(Statement statement, Place place) {
                        if (place.locals().isEmpty() && place.type() == null) {
                            assign(statement, place);
                        }
                    }
                });
        Scan.of(
                module,
                new Scan.Visitor() {
                    @Override
                    public void call(Expr.Call call, Place place) {
                        if (!seen.contains(call)) {
                            stray(call, place);
                        }
                    }
                });
        return lists;
    }

    private void assign(Statement statement, Place place) {
        if (statement instanceof Statement.Assign assign
                && assign.targets().getFirst() instanceof Expr.Name(String name, int _)) {
            Registration kept =
                    assign.value() instanceof Expr.Call call ? register(call, place) : null;
            if (kept == null) {
                add(name, entries(assign.value(), place));
            } else {
                registrations.keep(name, kept);
            }
        } else if (statement instanceof Statement.Evaluate(Expr.Call call)
                && call.function() instanceof Expr.Attribute method
                && method.value() instanceof Expr.Name(String name, int _)) {
            switch (method.name()) {
                case "append", "extend", "insert" -> {
                    List<Entry> added = new ArrayList<>();
                    call.arguments().forEach(each -> added.addAll(entries(each.value(), place)));
                    add(name, added);
                }
                case "register" -> register(call, place);
                default -> {}
            }
        }
    }

    private @Nullable Registration register(Expr.Call call, Place place) {
        Registration found = registrations.read(call, place);
        if (found != null) {
            seen.add(call);
            lists.computeIfAbsent(found.list(), key -> new ArrayList<>()).add(found.entry());
        }
        return found;
    }

    private void add(String variable, List<Entry> entries) {
        if (!entries.isEmpty()) {
            lists.computeIfAbsent(UrlList.of(module, variable), key -> new ArrayList<>())
                    .addAll(entries);
        }
    }

    private void stray(Expr.Call call, Place place) {
        List<Entry> entries = new ArrayList<>();
        if (isMaker(call, place)) {
            entries.addAll(entries(call, place));
        } else {
            Registration found = registrations.read(call, place);
            if (found != null) {
                entries.add(found.entry());
            }
        }
        add("", entries);
    }

    private boolean isMaker(Expr.Call call, Place place) {
        if (!MAKERS.contains(Chain.last(call.function()))) {
            return false;
        }
        Definition maker = place.resolve(hierarchy.resolver(), call.function());
        return maker instanceof External(String dotted)
                && (dotted.startsWith("django.urls") || dotted.startsWith("django.conf.urls"));
    }

    private List<Entry> entries(Expr expr, Place place) {
        List<Entry> entries = new ArrayList<>();
        switch (expr) {
            case Expr.Sequence sequence -> all(sequence.elements(), place, entries);
            case Expr.Sum sum -> all(sum.terms(), place, entries);
            case Expr.Choice choice -> all(choice.options(), place, entries);
            case Expr.Several several -> all(several.parts(), place, entries);
            case Expr.Name _, Expr.Attribute _ -> {
                UrlList list = list(expr, place);
                if (list != null) {
                    entries.add(new Entry.Same(list));
                }
            }
            case Expr.Call call -> {
                if (isMaker(call, place)) {
                    seen.add(call);
                    entries.add(made(call, place));
                } else {
                    for (Argument argument : call.arguments()) {
                        entries.addAll(entries(argument.value(), place));
                    }
                }
            }
            default -> {}
        }
        return entries;
    }

    private void all(List<Expr> parts, Place place, List<Entry> into) {
        parts.forEach(part -> into.addAll(entries(part, place)));
    }

    private Entry made(Expr.Call call, Place place) {
        Expr pattern = Chain.argument(call, 0, "route");
        Expr view = Chain.argument(call, 1, "view");
        if (view instanceof Expr.Call include && Chain.last(include.function()).equals("include")) {
            seen.add(include);
            return included(call, pattern, Chain.argument(include, 0, "arg"), place);
        }
        boolean urls = view instanceof Expr.Attribute attribute && attribute.name().equals("urls");
        return entry(new Entry.View(call, pattern, view, place), urls ? list(view, place) : null);
    }

    private static Entry entry(Entry.View view, @Nullable UrlList list) {
        return list == null ? view : new Entry.Include(view, list);
    }

    private Entry included(Expr.Call call, Expr pattern, Expr what, Place place) {
        Expr inner =
                what instanceof Expr.Sequence pair
                                && !pair.elements().isEmpty()
                                && !(pair.elements().getFirst() instanceof Expr.Call)
                        ? pair.elements().getFirst()
                        : what;
        if (inner instanceof Expr.Sequence || inner instanceof Expr.Sum) {
            return new Entry.Group(pattern, entries(inner, place), place);
        }
        return entry(new Entry.View(call, pattern, inner, place), list(inner, place));
    }

    /// The list that an expression names: a variable, a module's patterns, a router's `urls`.
    private @Nullable UrlList list(Expr expr, Place place) {
        if (expr instanceof Expr.Text(String text, int _)) {
            return list(hierarchy.resolver().dotted(place.module(), text));
        }
        UrlList list = list(place.resolve(hierarchy.resolver(), expr));
        if (list == null && expr instanceof Expr.Attribute attribute) {
            boolean urls = attribute.name().equals("urls");
            return urls ? list(place.resolve(hierarchy.resolver(), attribute.value())) : null;
        }
        return list;
    }

    private static @Nullable UrlList list(Definition definition) {
        return switch (definition) {
            case OfModule(Module found) -> UrlList.of(found, PATTERNS);
            case OfValue(var value) when value.owner() == null ->
                    UrlList.of(value.module(), value.name());
            default -> null;
        };
    }
}
