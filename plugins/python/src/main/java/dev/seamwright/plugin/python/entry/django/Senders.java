package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Tells whose signals a receiver hears.
record Senders(Resolver resolver, Models models) {

    private static final int DEPTH = 4;

    /// One sender.
    ///
    /// @param name as a reader would say it, empty for everybody
    /// @param type null where it is no class of the tree, or cannot be told
    record Sender(String name, @Nullable TypeDefinition type) {}

    private static final Sender EVERYBODY = new Sender("", null);

    /// The senders that an argument names; in a loop over a written list there are several.
    List<Sender> of(Place place, Expr written) {
        if (written == Expr.Literal.OPAQUE || written == Expr.Literal.NONE) {
            return List.of(EVERYBODY);
        }
        List<Expr> turns =
                written instanceof Expr.Name(String name, int line)
                        ? place.loop(name, line)
                        : List.of();
        List<Sender> senders = new ArrayList<>();
        for (Expr each : turns.isEmpty() ? List.of(written) : turns) {
            TypeDefinition type = type(place, each, 0);
            senders.add(new Sender(name(each, type), type));
        }
        return senders;
    }

    private static String name(Expr written, @Nullable TypeDefinition type) {
        String chain = Chain.dotted(written);
        if (type != null) {
            return chain.endsWith(".through") ? chain : type.name();
        }
        return written instanceof Expr.Text(String text, int _)
                ? text
                : chain.equals("self") ? "" : Chain.last(written);
    }

    private @Nullable TypeDefinition type(Place place, Expr written, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        return switch (written) {
            case Expr.Text(String label, int _) -> models.labelled(label);
            case Expr.Call call -> made(call);
            case Expr.Attribute(Expr _, String name, int _) when name.equals("AUTH_USER_MODEL") ->
                    models.user();
            case Expr.Attribute(Expr.Attribute(Expr owner, String _, int _), String name, int _)
                    when name.equals("through") ->
                    type(place, owner, depth + 1);
            case Expr.Name name -> {
                Expr local = place.local(name.id());
                yield local == null
                        ? defined(place.resolve(resolver, name), depth)
                        : type(place, local, depth + 1);
            }
            case Expr.Attribute attribute -> defined(place.resolve(resolver, attribute), depth);
            default -> null;
        };
    }

    private @Nullable TypeDefinition defined(Definition found, int depth) {
        return switch (found) {
            case OfType(TypeDefinition type) -> type;
            case OfValue(var value) -> type(Place.of(value.module()), value.value(), depth + 1);
            default -> null;
        };
    }

    /// `apps.get_model("app", "Model")`, `get_user_model()`.
    private @Nullable TypeDefinition made(Expr.Call call) {
        return switch (Chain.last(call.function())) {
            case "get_user_model" -> models.user();
            case "get_model" -> models.named(call);
            default -> null;
        };
    }
}
