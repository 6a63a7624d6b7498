package dev.seamwright.plugin.python.web;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the code behind a view: a function, a class, or either wrapped in calls.
public final class Handlers {

    private static final int DEPTH = 6;

    private static final List<String> VERBS =
            List.of("delete", "get", "head", "options", "patch", "post", "put");

    private final Hierarchy hierarchy;
    private final Loaders loaders;

    public Handlers(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.loaders = new Loaders(hierarchy);
    }

    /// What a view comes down to: a function or class of the tree, something outside of it, or
    /// unknown.
    public Definition find(Place place, Expr view) {
        return find(place, view, 0);
    }

    /// The element that answers, null for anything outside the tree.
    public static @Nullable ElementId element(Definition definition) {
        return switch (definition) {
            case OfType(var type) -> type.id();
            case OfFunction(var function) -> function.id();
            default -> null;
        };
    }

    /// The verbs that a class-based view answers, in capitals; empty where that is not limited.
    public List<String> verbs(Definition view) {
        List<String> verbs = new ArrayList<>();
        if (view instanceof OfType(TypeDefinition type)) {
            if (type.value("methods") instanceof Expr.Sequence given) {
                given.elements().forEach(each -> addVerb(each, verbs));
                return verbs;
            }
            for (String verb : VERBS) {
                if (hierarchy.member(type, verb) instanceof OfFunction) {
                    verbs.add(verb.toUpperCase(Locale.ROOT));
                }
            }
        }
        return verbs;
    }

    private static void addVerb(Expr expr, List<String> into) {
        if (expr instanceof Expr.Text(String verb, int _)) {
            into.add(verb.toUpperCase(Locale.ROOT));
        }
    }

    private Definition find(Place place, Expr view, int depth) {
        if (depth > DEPTH) {
            return Definition.Unknown.UNKNOWN;
        }
        return switch (view) {
            case Expr.Name name -> {
                Expr local = place.local(name.id());
                yield local == null
                        ? follow(place.resolve(hierarchy.resolver(), name), depth)
                        : find(place, local, depth + 1);
            }
            case Expr.Attribute attribute -> attribute(place, attribute, depth);
            case Expr.Text(String text, int _) -> hierarchy.resolver().dotted(place.module(), text);
            case Expr.Call call -> call(place, call, depth);
            case Expr.Closure _ -> new External("lambda");
            default -> Definition.Unknown.UNKNOWN;
        };
    }

    private Definition attribute(Place place, Expr.Attribute attribute, int depth) {
        TypeDefinition type = place.type();
        boolean own =
                attribute.value() instanceof Expr.Name(String owner, int _)
                        && (owner.equals("self") || owner.equals("cls"));
        if (own && type != null) {
            Definition member = hierarchy.member(type, attribute.name());
            return member == null ? Definition.Unknown.UNKNOWN : follow(member, depth);
        }
        return follow(place.resolve(hierarchy.resolver(), attribute), depth);
    }

    private Definition follow(Definition found, int depth) {
        if (found instanceof OfValue(var value)) {
            return find(Place.of(value.module()), value.value(), depth + 1);
        }
        return found;
    }

    /// `View.as_view()`, `decorator(view)`, `decorator(option)(view)`.
    private Definition call(Place place, Expr.Call call, int depth) {
        if (call.function() instanceof Expr.Attribute attribute
                && attribute.name().startsWith("as_")) {
            return find(place, attribute.value(), depth + 1);
        }
        Definition loaded = loaders.loaded(place, call);
        if (loaded != null) {
            return loaded;
        }
        Definition other = Definition.Unknown.UNKNOWN;
        for (Argument argument : call.arguments()) {
            Expr value = argument.value();
            boolean view =
                    value instanceof Expr.Name
                            || value instanceof Expr.Attribute
                            || value instanceof Expr.Call;
            if (view) {
                Definition found = find(place, value, depth + 1);
                if (element(found) != null) {
                    return found;
                }
                other = found instanceof External ? found : other;
            }
        }
        boolean made = Chain.last(call.function()).isEmpty() || other != Definition.Unknown.UNKNOWN;
        return made ? other : outside(place.resolve(hierarchy.resolver(), call.function()));
    }

    /// A view made by calling something: an object outside the tree, an object of a class, or a
    /// function within the one that is called.
    private static Definition outside(Definition maker) {
        return maker instanceof External || maker instanceof OfType || maker instanceof OfFunction
                ? maker
                : Definition.Unknown.UNKNOWN;
    }
}
