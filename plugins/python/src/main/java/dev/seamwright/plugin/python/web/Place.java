package dev.seamwright.plugin.python.web;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.syntax.Statement.Alias;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where in a module an expression stands.
///
/// @param element the innermost element
/// @param type the class around it, null outside of one
/// @param locals statements of the functions around it, whose names come before the module's
public record Place(
        Module module, ElementId element, @Nullable TypeDefinition type, List<Statement> locals) {

    /// The top level of a module.
    public static Place of(Module module) {
        return new Place(module, module.id(), null, List.of());
    }

    /// What a chain of names stands for here.
    public Definition resolve(Resolver resolver, Expr chain) {
        return switch (chain) {
            case Expr.Name(String id, int _) -> {
                Definition local = imported(resolver, id);
                yield local == null ? resolver.resolve(module, chain) : local;
            }
            case Expr.Attribute(Expr value, String name, int _) ->
                    resolver.member(resolve(resolver, value), name);
            default -> Definition.Unknown.UNKNOWN;
        };
    }

    /// The value last assigned to a local name, null where the name is not local.
    public @Nullable Expr local(String name) {
        Expr found = null;
        for (Statement statement : locals) {
            if (statement instanceof Statement.Assign assign && !assign.added()) {
                for (Expr target : assign.targets()) {
                    boolean same = target instanceof Expr.Name(String id, int _) && id.equals(name);
                    found = same ? assign.value() : found;
                }
            }
        }
        return found;
    }

    /// The values that a name takes in the loop around a line, where that loop is over a list that
    /// is written out, in order; empty where it is no such name. Names of one loop have lists of
    /// one length.
    public List<Expr> loop(String name, int line) {
        List<Expr> found = List.of();
        for (Statement statement : locals.isEmpty() ? module.file().body() : locals) {
            if (statement instanceof Statement.Iterate(Expr target, Expr source)
                    && line(target) <= line) {
                Expr.Sequence values = written(source);
                List<Expr> taken =
                        values == null ? List.of() : values(target, name, values.elements());
                found = taken.isEmpty() ? found : taken;
            }
        }
        return found;
    }

    private static int line(Expr target) {
        return target instanceof Expr.Sequence names && !names.elements().isEmpty()
                ? names.elements().getFirst().line()
                : target.line();
    }

    private Expr.@Nullable Sequence written(Expr source) {
        Expr value = source;
        if (source instanceof Expr.Name(String name, int _)) {
            Expr local = local(name);
            value = local == null ? module.value(name) : local;
        }
        return value instanceof Expr.Sequence sequence ? sequence : null;
    }

    private static List<Expr> values(Expr target, String name, List<Expr> elements) {
        if (target instanceof Expr.Name(String id, int _)) {
            return id.equals(name) ? elements : List.of();
        }
        if (target instanceof Expr.Sequence names) {
            for (int i = 0; i < names.elements().size(); i++) {
                if (names.elements().get(i) instanceof Expr.Name(String id, int _)
                        && id.equals(name)) {
                    return column(elements, i);
                }
            }
        }
        return List.of();
    }

    private static List<Expr> column(List<Expr> rows, int at) {
        List<Expr> column = new ArrayList<>();
        for (Expr row : rows) {
            if (!(row instanceof Expr.Sequence cells) || cells.elements().size() <= at) {
                return List.of();
            }
            column.add(cells.elements().get(at));
        }
        return column;
    }

    private @Nullable Definition imported(Resolver resolver, String name) {
        for (Statement statement : locals) {
            if (statement instanceof Statement.ImportFrom from) {
                for (Alias alias : from.names()) {
                    if (alias.as().equals(name)) {
                        Definition owner = resolver.module(module, from.level(), from.module());
                        return resolver.member(owner, alias.name());
                    }
                }
            } else if (statement instanceof Statement.Import plain) {
                for (Alias alias : plain.names()) {
                    if (alias.as().equals(name)) {
                        return resolver.module(module, 0, alias.name());
                    }
                }
            }
        }
        return null;
    }
}
