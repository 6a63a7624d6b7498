package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFolder;
import dev.seamwright.plugin.python.name.Definition.OfModule;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Definition.Unknown;
import dev.seamwright.plugin.python.name.Module.Imported;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// One question about a name, and the way to its answer. Names met on the way are asked for once:
/// star imports and inheritance lead to the same place by exponentially many ways, and in circles.
final class Lookup {

    /// Longer ways from a name to its definition are given up.
    private static final int DEPTH = 60;

    /// The most names that one question may ask for on its way; programs need a few dozen.
    private static final int STEPS = 20_000;

    private final Resolver resolver;
    private final Map<Asked, @Nullable Definition> answers = new HashMap<>();
    private int depth;
    private int steps;

    /// A name that was asked for.
    ///
    /// @param owner the module, class or variable asked, compared by identity
    private record Asked(Object owner, String name) {}

    Lookup(Resolver resolver) {
        this.resolver = resolver;
    }

    /// What the name stands for at the top level of a module; null where nothing binds it.
    @Nullable Definition name(Module module, String name) {
        return ask(module, name, () -> find(module, name));
    }

    /// The answer, [Unknown] while that very question is being asked.
    private @Nullable Definition ask(
            Object owner, String name, Supplier<@Nullable Definition> search) {
        Asked asked = new Asked(owner, name);
        if (answers.containsKey(asked)) {
            return answers.get(asked);
        }
        resolver.checkWanted();
        if (depth >= DEPTH || ++steps > STEPS) {
            return Unknown.UNKNOWN;
        }
        answers.put(asked, Unknown.UNKNOWN);
        depth++;
        Definition found = search.get();
        depth--;
        answers.put(asked, found);
        return found;
    }

    private Definition known(Object owner, String name, Supplier<@Nullable Definition> search) {
        Definition found = ask(owner, name, search);
        return found == null ? Unknown.UNKNOWN : found;
    }

    /// What a chain of plain names stands for at the top level of a module.
    Definition resolve(Module module, Expr chain) {
        return switch (chain) {
            case Expr.Name(String id, int _) -> {
                Definition found = name(module, id);
                yield found == null ? Unknown.UNKNOWN : found;
            }
            case Expr.Attribute(Expr value, String name, int _) ->
                    member(resolve(module, value), name);
            default -> Unknown.UNKNOWN;
        };
    }

    private @Nullable Definition find(Module module, String name) {
        Definition own = module.definitions().get(name);
        Definition imported = own == null || own instanceof OfValue ? imported(module, name) : null;
        if (own instanceof OfValue(ValueDefinition value)) {
            return imported == null || imported == Unknown.UNKNOWN ? alias(value) : imported;
        }
        if (own != null || imported != null) {
            return own != null ? own : imported;
        }
        return star(module, name);
    }

    /// Of several imports, the first that leads into the tree.
    @Nullable Definition imported(Module module, String name) {
        Definition other = null;
        for (Imported imported : module.imported(name)) {
            Definition found = follow(module, imported);
            if (!(found instanceof External) && found != Unknown.UNKNOWN) {
                return found;
            }
            other = other == null ? found : other;
        }
        return other;
    }

    private Definition follow(Module module, Imported imported) {
        Definition owner = resolver.module(module, imported.level(), imported.module());
        if (imported.name().isEmpty()) {
            return owner;
        }
        if (owner instanceof OfModule(Module itself) && itself == module) {
            // `from . import x` in the package's own file can only mean the submodule.
            Definition below = resolver.submodule(owner, imported.name());
            return below == null ? Unknown.UNKNOWN : below;
        }
        return member(owner, imported.name());
    }

    /// A variable whose value is a plain name stands for what that name stands for.
    private Definition alias(ValueDefinition value) {
        boolean chain =
                value.value() instanceof Expr.Name || value.value() instanceof Expr.Attribute;
        if (chain && value.owner() == null) {
            Definition meant = resolve(value.module(), value.value());
            if (!(meant instanceof Unknown) && !(meant instanceof OfModule)) {
                return meant;
            }
        }
        return new OfValue(value);
    }

    private @Nullable Definition star(Module module, String name) {
        Definition outside = null;
        for (Imported star : module.stars()) {
            Definition source = resolver.module(module, star.level(), star.module());
            if (source instanceof OfModule(Module from) && from != module) {
                Definition found = from.exports(name) ? name(from, name) : null;
                if (found != null && found != Unknown.UNKNOWN) {
                    return found;
                }
            } else if (source instanceof External(String dotted)) {
                outside = new External(dotted + "." + name);
            }
        }
        return outside;
    }

    /// What `owner.name` stands for.
    Definition member(Definition owner, String name) {
        return switch (owner) {
            case OfModule(Module module) -> {
                Definition own = name(module, name);
                Definition below = own == null ? resolver.submodule(owner, name) : own;
                yield below == null ? Unknown.UNKNOWN : below;
            }
            case OfFolder folder -> {
                Definition below = resolver.submodule(folder, name);
                yield below == null ? Unknown.UNKNOWN : below;
            }
            case External(String dotted) -> new External(dotted + "." + name);
            case OfType(TypeDefinition type) -> inherited(type, name);
            case OfValue(ValueDefinition value) when value.value() instanceof Expr.Call call ->
                    known(value, name, () -> made(resolve(value.module(), call.function()), name));
            default -> Unknown.UNKNOWN;
        };
    }

    /// A member of what calling `maker` gives: of an object of that class.
    private Definition made(Definition maker, String name) {
        return switch (maker) {
            case External(String dotted) -> new External(dotted + "." + name);
            case OfType(TypeDefinition type) -> {
                Definition assigned = type.attributes().get(name);
                yield assigned == null ? inherited(type, name) : assigned;
            }
            default -> Unknown.UNKNOWN;
        };
    }

    private Definition inherited(TypeDefinition type, String name) {
        Definition own = type.members().get(name);
        return own != null && !isBare(own) ? own : known(type, name, () -> above(type, name, own));
    }

    private Definition above(TypeDefinition type, String name, @Nullable Definition own) {
        Definition outside = own == null ? Unknown.UNKNOWN : own;
        for (Expr.Argument base : type.outline().bases()) {
            if (base.name().isEmpty()) {
                Definition parent = resolve(type.module(), base.value());
                boolean circular = parent.equals(new OfType(type));
                Definition found = circular ? Unknown.UNKNOWN : member(parent, name);
                if (!(found instanceof External) && found != Unknown.UNKNOWN) {
                    return found;
                }
                outside = found instanceof External ? found : outside;
            }
        }
        return outside;
    }

    /// A mere annotation, which says less than a base class does.
    private static boolean isBare(Definition own) {
        return own instanceof OfValue(ValueDefinition value)
                && value.value() == Expr.Literal.OPAQUE;
    }
}
