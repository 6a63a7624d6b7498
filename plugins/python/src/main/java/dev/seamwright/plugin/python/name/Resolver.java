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

/// Follows names to their definitions. Holds no state: the same question always has the same
/// answer, whichever thread asks it first.
public final class Resolver {

    /// Longer ways from a name to its definition are circles.
    private static final int STEPS = 24;

    private final ModuleIndex index;

    public Resolver(ModuleIndex index) {
        this.index = index;
    }

    public ModuleIndex index() {
        return index;
    }

    /// What a chain of plain names stands for where it is written at the top level of a module.
    public Definition resolve(Module module, Expr chain) {
        return resolve(module, chain, 0);
    }

    /// What a bare name stands for at the top level of a module; null where nothing binds it.
    public @Nullable Definition name(Module module, String name) {
        return name(module, name, 0);
    }

    /// What `owner.name` stands for.
    public Definition member(Definition owner, String name) {
        return member(owner, name, 0);
    }

    /// What a dotted text leads to, such as a class named in a setting.
    public Definition dotted(Module from, String text) {
        for (int cut = text.length(); cut > 0; cut = text.lastIndexOf('.', cut - 1)) {
            Definition found = index.absolute(from, text.substring(0, cut));
            if (found != null) {
                return members(found, text.substring(cut));
            }
        }
        return new External(text);
    }

    /// What an import of a module leads to: [External] where the tree has nothing of that name.
    public Definition module(Module from, int level, String dotted) {
        Definition found;
        if (level == 0) {
            found = index.absolute(from, dotted);
            if (found == null) {
                return index.owns(from, dotted) ? Unknown.UNKNOWN : new External(dotted);
            }
            return found;
        }
        String key = index.relative(from, level, dotted);
        found = key == null ? null : index.at(key);
        return found == null ? Unknown.UNKNOWN : found;
    }

    /// The module that `name` is below another one, null where there is none.
    public @Nullable Definition submodule(Definition owner, String name) {
        return switch (owner) {
            case OfModule(Module module) when module.file().isPackage() ->
                    index.at(SourceRoots.below(module.key(), name));
            case OfFolder(String key) -> index.at(SourceRoots.below(key, name));
            default -> null;
        };
    }

    private Definition members(Definition start, String dotted) {
        Definition at = start;
        int from = 1;
        while (from <= dotted.length()) {
            int dot = dotted.indexOf('.', from);
            int to = dot < 0 ? dotted.length() : dot;
            at = member(at, dotted.substring(from, to));
            from = to + 1;
        }
        return at;
    }

    private Definition resolve(Module module, Expr chain, int steps) {
        return switch (chain) {
            case Expr.Name(String id, int _) -> {
                Definition found = name(module, id, steps);
                yield found == null ? Unknown.UNKNOWN : found;
            }
            case Expr.Attribute(Expr value, String name, int _) ->
                    member(resolve(module, value, steps), name, steps);
            default -> Unknown.UNKNOWN;
        };
    }

    private @Nullable Definition name(Module module, String name, int steps) {
        if (steps > STEPS) {
            return Unknown.UNKNOWN;
        }
        Definition own = module.definitions().get(name);
        Definition imported =
                own == null || own instanceof OfValue ? imported(module, name, steps) : null;
        if (own instanceof OfValue(ValueDefinition value)) {
            return imported == null || imported == Unknown.UNKNOWN ? alias(value, steps) : imported;
        }
        if (own != null || imported != null) {
            return own != null ? own : imported;
        }
        return star(module, name, steps);
    }

    /// What an import binds to the name: of several, the first that leads into the tree.
    @Nullable Definition imported(Module module, String name, int steps) {
        Definition other = null;
        for (Imported imported : module.imported(name)) {
            Definition found = follow(module, imported, steps + 1);
            if (!(found instanceof External) && found != Unknown.UNKNOWN) {
                return found;
            }
            other = other == null ? found : other;
        }
        return other;
    }

    private Definition follow(Module module, Imported imported, int steps) {
        Definition owner = module(module, imported.level(), imported.module());
        if (imported.name().isEmpty()) {
            return owner;
        }
        if (owner instanceof OfModule(Module itself) && itself == module) {
            // `from . import x` in the package's own file can only mean the submodule.
            Definition below = submodule(owner, imported.name());
            return below == null ? Unknown.UNKNOWN : below;
        }
        return member(owner, imported.name(), steps);
    }

    /// A variable whose value is a plain name stands for what that name stands for.
    private Definition alias(ValueDefinition value, int steps) {
        boolean chain =
                value.value() instanceof Expr.Name || value.value() instanceof Expr.Attribute;
        if (chain && value.owner() == null) {
            Definition meant = resolve(value.module(), value.value(), steps + 1);
            if (!(meant instanceof Unknown) && !(meant instanceof OfModule)) {
                return meant;
            }
        }
        return new OfValue(value);
    }

    private @Nullable Definition star(Module module, String name, int steps) {
        Definition outside = null;
        for (Imported star : module.stars()) {
            Definition source = module(module, star.level(), star.module());
            if (source instanceof OfModule(Module from) && from != module) {
                Definition found = from.exports(name) ? name(from, name, steps + 1) : null;
                if (found != null && found != Unknown.UNKNOWN) {
                    return found;
                }
            } else if (source instanceof External(String dotted)) {
                outside = new External(dotted + "." + name);
            }
        }
        return outside;
    }

    private Definition member(Definition owner, String name, int steps) {
        if (steps > STEPS) {
            return Unknown.UNKNOWN;
        }
        return switch (owner) {
            case OfModule(Module module) -> {
                Definition own = name(module, name, steps + 1);
                Definition below = own == null ? submodule(owner, name) : own;
                yield below == null ? Unknown.UNKNOWN : below;
            }
            case OfFolder folder -> {
                Definition below = submodule(folder, name);
                yield below == null ? Unknown.UNKNOWN : below;
            }
            case External(String dotted) -> new External(dotted + "." + name);
            case OfType(TypeDefinition type) -> inherited(type, name, steps);
            case OfValue(ValueDefinition value) ->
                    value.value() instanceof Expr.Call call
                            ? made(resolve(value.module(), call.function(), steps + 1), name, steps)
                            : Unknown.UNKNOWN;
            default -> Unknown.UNKNOWN;
        };
    }

    /// A member of what calling `maker` gives: of an object of that class.
    private Definition made(Definition maker, String name, int steps) {
        return switch (maker) {
            case External(String dotted) -> new External(dotted + "." + name);
            case OfType(TypeDefinition type) -> {
                Definition assigned = type.attributes().get(name);
                yield assigned == null ? inherited(type, name, steps + 1) : assigned;
            }
            default -> Unknown.UNKNOWN;
        };
    }

    private Definition inherited(TypeDefinition type, String name, int steps) {
        Definition own = type.members().get(name);
        if (steps > STEPS) {
            return Unknown.UNKNOWN;
        }
        if (own != null && !isBare(own)) {
            return own;
        }
        Definition outside = own == null ? Unknown.UNKNOWN : own;
        for (Expr.Argument base : type.outline().bases()) {
            if (base.name().isEmpty()) {
                Definition parent = resolve(type.module(), base.value(), steps + 1);
                boolean circular = parent.equals(new OfType(type));
                Definition found = circular ? Unknown.UNKNOWN : member(parent, name, steps + 1);
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
