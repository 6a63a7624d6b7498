package dev.seamwright.plugin.python.web.django;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.django.UrlList.Entry;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads what a module registers with routers, those below other routers and registrations
/// included.
final class Registrations {

    private static final int DEPTH = 8;

    private final Hierarchy hierarchy;
    private final Module module;
    private final Patterns patterns;
    private final Map<String, Registration> named = new HashMap<>();

    Registrations(Hierarchy hierarchy, Module module) {
        this.hierarchy = hierarchy;
        this.module = module;
        this.patterns = new Patterns(new Constants(hierarchy.resolver()));
    }

    /// One viewset in the list of its router.
    ///
    /// @param depth of how many registrations it stands below
    record Registration(UrlList list, Entry.Viewset entry, int depth) {}

    /// What a call registers, null where it does not.
    @Nullable Registration read(Expr.Call call, Place place) {
        if (!(call.function() instanceof Expr.Attribute method)
                || !method.name().equals("register")
                || Chain.argument(call, 1, "viewset") == Literal.OPAQUE) {
            return null;
        }
        Expr receiver = method.value();
        Registration parent =
                receiver instanceof Expr.Name(String name, int _) ? named.get(name) : null;
        if (parent != null) {
            boolean slash = parent.entry().slash();
            Entry.Viewset entry = entry(call, place, below(parent, call), slash);
            return new Registration(parent.list(), entry, parent.depth() + 1);
        }
        Expr.Call made = made(place, receiver);
        String maker = made == null ? "" : Chain.last(made.function());
        if (!maker.endsWith("Router") && !isNamedRouter(receiver)) {
            return null;
        }
        boolean slash = made == null || Chain.keyword(made, "trailing_slash") != Literal.FALSE;
        Entry.Viewset entry = entry(call, place, above(place, made, 0), slash);
        return new Registration(list(place, receiver), entry, 0);
    }

    /// Remembers the variable that keeps a registration, under which others may register.
    void keep(String variable, Registration registration) {
        if (registration.depth() < DEPTH) {
            named.put(variable, registration);
        }
    }

    private static Entry.Viewset entry(Expr.Call call, Place place, String above, boolean slash) {
        Expr prefix = Chain.argument(call, 0, "prefix");
        Expr view = Chain.argument(call, 1, "viewset");
        return new Entry.Viewset(new Entry.View(call, prefix, view, place), above, slash);
    }

    private static boolean isNamedRouter(Expr receiver) {
        return Chain.last(receiver).toLowerCase(Locale.ROOT).contains("router");
    }

    private Expr.@Nullable Call made(Place place, Expr router) {
        if (router instanceof Expr.Name(String name, int _)
                && place.local(name) instanceof Expr.Call local) {
            return local;
        }
        return place.resolve(hierarchy.resolver(), router) instanceof OfValue(var value)
                        && value.value() instanceof Expr.Call call
                ? call
                : null;
    }

    private UrlList list(Place place, Expr receiver) {
        return place.resolve(hierarchy.resolver(), receiver) instanceof OfValue(var value)
                        && value.owner() == null
                ? UrlList.of(value.module(), value.name())
                : UrlList.of(module, Chain.last(receiver));
    }

    /// The path that leads to a router within another: `Nested…Router(parent, prefix, lookup)`.
    private String above(Place place, Expr.@Nullable Call made, int depth) {
        if (made == null || depth > DEPTH || !Chain.last(made.function()).contains("Nested")) {
            return "";
        }
        Expr prefix = Chain.argument(made, 1, "parent_prefix");
        if (prefix == Literal.OPAQUE) {
            return "";
        }
        Expr parent = Chain.argument(made, 0, "parent_router");
        String lookup = text(place, Chain.argument(made, 2, "lookup"), "nested");
        String written = patterns.text(place.module(), prefix);
        String under = above(place, made(place, parent), depth + 1);
        return under + written + "/<" + lookup + "_pk>/";
    }

    private String below(Registration parent, Expr.Call call) {
        Entry.View view = parent.entry().view();
        String written = patterns.text(view.place().module(), view.pattern());
        Expr lookups = Chain.keyword(call, "parents_query_lookups");
        String lookup =
                lookups instanceof Expr.Sequence(List<Expr> names, int _)
                                && names.size() > parent.depth()
                                && names.get(parent.depth())
                                        instanceof Expr.Text(String name, int _)
                        ? "parent_lookup_" + name
                        : "parent";
        return parent.entry().above() + written + "/<" + lookup + ">/";
    }

    private String text(Place place, Expr expr, String otherwise) {
        String text = patterns.constants().text(place.module(), expr);
        return text == null ? otherwise : text;
    }
}
