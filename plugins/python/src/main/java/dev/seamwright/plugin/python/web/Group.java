package dev.seamwright.plugin.python.web;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import java.util.Set;

/// An object to which routes are added: an application, a blueprint, a router. Compared by
/// identity: there is one for each call that makes one.
public final class Group {

    private static final Set<String> ROUTERS =
            Set.of("APIRouter", "FastAPI", "Starlette", "Router");

    private final Place place;
    private final Expr.Call maker;
    private final String kind;

    Group(Place place, Expr.Call maker, String kind) {
        this.place = place;
        this.maker = maker;
        this.kind = kind;
    }

    /// Where it is made.
    Place place() {
        return place;
    }

    /// The call that makes it.
    Expr.Call maker() {
        return maker;
    }

    /// The class that made it: `Blueprint`, `APIRouter`, `Namespace`, …
    public String kind() {
        return kind;
    }

    /// The name that its maker was given first, empty where that is no text.
    String name(Constants constants) {
        String name = constants.text(place.module(), Chain.argument(maker, 0, "name"));
        return name == null ? "" : name;
    }

    /// Whether it is one of the asynchronous frameworks' objects.
    public boolean isRouter() {
        return ROUTERS.contains(kind);
    }
}
