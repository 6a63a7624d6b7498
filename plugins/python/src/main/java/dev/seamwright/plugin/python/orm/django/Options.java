package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A model's effective `class Meta`: its own, what that extends, or that of its first abstract
/// parent (which passes everything on but its being abstract).
final class Options {

    private static final int DEPTH = 15;

    private final Hierarchy hierarchy;
    private final Predicate<TypeDefinition> isModel;

    Options(Hierarchy hierarchy, Predicate<TypeDefinition> isModel) {
        this.hierarchy = hierarchy;
        this.isModel = isModel;
    }

    /// One option with the class in whose `Meta` it is written.
    record Option(TypeDefinition writtenIn, Expr value) {}

    boolean isAbstract(TypeDefinition type) {
        return isTrue(type, "abstract");
    }

    boolean isProxy(TypeDefinition type) {
        return isTrue(type, "proxy");
    }

    private boolean isTrue(TypeDefinition type, String name) {
        Option option = of(type).get(name);
        return option != null && option.value() == Literal.TRUE;
    }

    /// Whether the class's own `Meta` gives the option.
    boolean isOwn(TypeDefinition type, String name) {
        TypeDefinition meta = meta(type);
        return meta != null && meta.members().containsKey(name);
    }

    Map<String, Option> of(TypeDefinition type) {
        return of(type, 0);
    }

    private static @Nullable TypeDefinition meta(TypeDefinition type) {
        return type.members().get("Meta") instanceof OfType(TypeDefinition meta) ? meta : null;
    }

    private Map<String, Option> of(TypeDefinition type, int depth) {
        Map<String, Option> options = new LinkedHashMap<>();
        TypeDefinition meta = meta(type);
        if (depth > DEPTH) {
            return options;
        }
        if (meta != null) {
            List<Definition> bases = hierarchy.bases(meta);
            for (Definition base : bases.reversed()) {
                if (base instanceof OfType(TypeDefinition above)) {
                    options.putAll(above(above, depth));
                }
            }
            own(meta, options);
            return options;
        }
        for (Definition base : hierarchy.bases(type)) {
            if (base instanceof OfType(TypeDefinition parent) && isModel.test(parent)) {
                Map<String, Option> passed = of(parent, depth + 1);
                Option isAbstract = passed.remove("abstract");
                boolean passes = isAbstract != null && isAbstract.value() == Literal.TRUE;
                return passes ? passed : options;
            }
        }
        return options;
    }

    private Map<String, Option> above(TypeDefinition meta, int depth) {
        Map<String, Option> options = new LinkedHashMap<>();
        TypeDefinition owner = meta.owner();
        if (owner != null && isModel.test(owner)) {
            options.putAll(of(owner, depth + 1));
            options.remove("abstract");
        } else {
            hierarchy.line(meta).reversed().forEach(each -> own(each, options));
        }
        return options;
    }

    private static void own(TypeDefinition meta, Map<String, Option> into) {
        meta.members()
                .forEach(
                        (name, member) -> {
                            if (member instanceof OfValue(var value)) {
                                into.put(name, new Option(meta, value.value()));
                            }
                        });
    }
}
