package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.Unknown;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What classes inherit, computed once for the whole tree.
public final class Hierarchy {

    private final Resolver resolver;
    private final Map<TypeDefinition, List<Definition>> bases = new HashMap<>();
    private final Map<TypeDefinition, List<Definition>> orders;

    public Hierarchy(Resolver resolver) {
        this.resolver = resolver;
        List<TypeDefinition> types = new ArrayList<>();
        resolver.index().modules().forEach(module -> types.addAll(module.types()));
        types.forEach(type -> bases.put(type, findBases(type)));
        orders = Linearisation.of(types, bases);
    }

    public Resolver resolver() {
        return resolver;
    }

    /// The bases as written, one for each; [Unknown] where the source does not tell.
    public List<Definition> bases(TypeDefinition type) {
        return bases.getOrDefault(type, List.of());
    }

    /// The class itself and all that it inherits from, in the order in which members are looked up;
    /// the nearest [Linearisation#LONGEST] of them, then [Unknown], where there are more.
    public List<Definition> order(TypeDefinition type) {
        return orders.getOrDefault(type, List.of(new OfType(type)));
    }

    /// The classes of the tree in that order, the class itself first.
    public List<TypeDefinition> line(TypeDefinition type) {
        List<TypeDefinition> line = new ArrayList<>();
        for (Definition definition : order(type)) {
            if (definition instanceof OfType(TypeDefinition known)) {
                line.add(known);
            }
        }
        return line;
    }

    /// Whether some ancestor outside the tree has this full name.
    public boolean inherits(TypeDefinition type, String dotted) {
        return order(type).contains(new External(dotted));
    }

    /// What `name` stands for in an object of the class; null where no class of the tree defines
    /// it.
    public @Nullable Definition member(TypeDefinition type, String name) {
        for (TypeDefinition each : line(type)) {
            Definition found = each.members().get(name);
            if (found != null) {
                return found;
            }
        }
        for (TypeDefinition each : line(type)) {
            Definition found = each.attributes().get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Whether something outside the tree is among the ancestors, so that members may be unknown.
    public boolean isOpen(TypeDefinition type) {
        for (Definition definition : order(type)) {
            if (!(definition instanceof OfType)) {
                return true;
            }
        }
        return false;
    }

    private List<Definition> findBases(TypeDefinition type) {
        List<Definition> found = new ArrayList<>();
        for (Argument argument : type.outline().bases()) {
            if (argument.name().isEmpty()) {
                found.add(base(type, argument.value()));
            }
        }
        return List.copyOf(found);
    }

    private Definition base(TypeDefinition type, Expr written) {
        Expr expr = written instanceof Expr.Index index ? index.value() : written;
        if (expr instanceof Expr.Call call) {
            return made(resolve(type, call.function()));
        }
        Definition found = resolve(type, expr);
        return found instanceof Definition.OfValue(ValueDefinition value)
                        && value.value() instanceof Expr.Call call
                ? made(resolver.resolve(value.module(), call.function()))
                : found;
    }

    /// A base made by a call, such as a framework's factory of base classes.
    private static Definition made(Definition maker) {
        return maker instanceof External(String dotted)
                ? new External(dotted + "()")
                : Unknown.UNKNOWN;
    }

    /// A class may hide the import that it extends, and nested classes see their siblings.
    private Definition resolve(TypeDefinition type, Expr expr) {
        if (expr instanceof Expr.Name(String name, int _)) {
            TypeDefinition owner = type.owner();
            Definition sibling = owner == null ? null : owner.members().get(name);
            if (sibling instanceof OfType(TypeDefinition known) && known != type) {
                return sibling;
            }
        }
        Definition found = resolver.resolve(type.module(), expr);
        if (found instanceof OfType(TypeDefinition itself) && itself == type) {
            Definition imported = resolver.imported(type.module(), ((Expr.Name) expr).id());
            return imported == null ? Unknown.UNKNOWN : imported;
        }
        if (found instanceof Unknown
                && expr instanceof Expr.Name(String name, int _)
                && resolver.name(type.module(), name) == null) {
            return new External("builtins." + name);
        }
        return found;
    }
}
