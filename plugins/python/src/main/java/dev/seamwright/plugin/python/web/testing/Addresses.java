package dev.seamwright.plugin.python.web.testing;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Place;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what an expression addresses: the views behind a name, or the text of a path.
final class Addresses {

    private static final int DEPTH = 8;

    private static final Set<String> NAMERS = Set.of("reverse", "reverse_lazy", "url_for");

    private static final Pattern HOLES = Pattern.compile("%(?:\\([^()]*\\))?[sdr]|\\{[^{}]*\\}");

    /// No path is longer. Tests are full of longer texts, such as what they send.
    private static final int LONGEST = 500;

    /// Stands in for what the source does not tell. A number fits what most patterns wait for.
    private static final String HOLE = "1";

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final RouteNames names;

    Addresses(Hierarchy hierarchy, RouteNames names) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
        this.names = names;
    }

    /// Whether a call asks for the address of a view by its name.
    static boolean isNamer(Expr expr) {
        return expr instanceof Expr.Call call && NAMERS.contains(Chain.last(call.function()));
    }

    /// The views that a call to a namer names.
    Set<ElementId> named(Place place, Expr.Call namer) {
        Expr written = Chain.positional(namer, 0);
        for (String option : List.of("viewname", "endpoint", "name")) {
            written = written == Expr.Literal.OPAQUE ? Chain.keyword(namer, option) : written;
        }
        Expr local = written instanceof Expr.Name(String id, int _) ? place.local(id) : null;
        String name = constants.text(place.module(), local == null ? written : local);
        return name == null ? Set.of() : names.find(name);
    }

    /// The call to a namer that an expression begins with, null where it does not.
    Expr.@Nullable Call namer(Place place, Expr expr) {
        return namer(place, expr, 0);
    }

    private Expr.@Nullable Call namer(Place place, Expr expr, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        return switch (expr) {
            case Expr.Call call when isNamer(call) -> call;
            case Expr.Call call ->
                    call.function() instanceof Expr.Attribute(Expr inner, String name, int _)
                                    && name.equals("format")
                            ? namer(place, inner, depth + 1)
                            : null;
            case Expr.Sum sum -> namer(place, sum.terms().getFirst(), depth + 1);
            case Expr.Format format when !format.parts().isEmpty() ->
                    namer(place, format.parts().getFirst(), depth + 1);
            case Expr.Name _, Expr.Attribute _ -> {
                Expr value = value(place, expr);
                yield value == null ? null : namer(place, value, depth + 1);
            }
            default -> null;
        };
    }

    /// The text of a path, null where the expression is no text.
    @Nullable String path(Place place, Expr expr) {
        return path(place, expr, 0);
    }

    private @Nullable String path(Place place, Expr expr, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        return switch (expr) {
            case Expr.Text(String text, int _) -> filled(text);
            case Expr.Format format -> joined(place, format.parts(), depth);
            case Expr.Sum sum -> joined(place, sum.terms(), depth);
            case Expr.Several(List<Expr> parts, int _) ->
                    !parts.isEmpty() && parts.getFirst() instanceof Expr.Text text
                            ? filled(text.value())
                            : null;
            case Expr.Call call ->
                    call.function() instanceof Expr.Attribute(Expr inner, String name, int _)
                                    && name.equals("format")
                            ? path(place, inner, depth + 1)
                            : null;
            case Expr.Name _, Expr.Attribute _ -> {
                Expr value = value(place, expr);
                yield value == null ? null : path(place, value, depth + 1);
            }
            default -> null;
        };
    }

    private @Nullable String joined(Place place, List<Expr> parts, int depth) {
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            String text = path(place, part, depth + 1);
            if (text == null && joined.isEmpty()) {
                return null;
            }
            joined.append(text == null ? HOLE : text);
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    /// A text whose own holes are filled: `%s`, `%(id)d`, `{}`, `{id}`.
    private static String filled(String text) {
        boolean holes = text.indexOf('%') >= 0 || text.indexOf('{') >= 0;
        return holes && text.length() <= LONGEST ? HOLES.matcher(text).replaceAll(HOLE) : text;
    }

    /// What a variable, or an attribute of the test's own object, was given.
    private @Nullable Expr value(Place place, Expr expr) {
        if (expr instanceof Expr.Name(String id, int _)) {
            Expr local = place.local(id);
            if (local != null) {
                return local;
            }
        }
        if (expr instanceof Expr.Attribute(Expr.Name(String owner, int _), String name, int _)
                && place.type() != null
                && (owner.equals("self") || owner.equals("cls"))) {
            return hierarchy.member(place.type(), name) instanceof OfValue(var value)
                    ? value.value()
                    : place.type().attributes().get(name) instanceof OfValue(var assigned)
                            ? assigned.value()
                            : null;
        }
        return place.resolve(hierarchy.resolver(), expr) instanceof OfValue(var value)
                ? value.value()
                : null;
    }
}
