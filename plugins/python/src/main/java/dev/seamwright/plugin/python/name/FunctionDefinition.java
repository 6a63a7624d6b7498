package dev.seamwright.plugin.python.name;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;

import org.jspecify.annotations.Nullable;

/// A function or method that is an element. Compared by identity: there is one for each definition.
public final class FunctionDefinition {

    private final Module module;
    private final @Nullable TypeDefinition owner;
    private final ElementId id;
    private final FunctionOutline outline;

    FunctionDefinition(
            Module module, @Nullable TypeDefinition owner, ElementId id, FunctionOutline outline) {
        this.module = module;
        this.owner = owner;
        this.id = id;
        this.outline = outline;
    }

    public Module module() {
        return module;
    }

    /// The class whose method it is, null for a function of the module.
    public @Nullable TypeDefinition owner() {
        return owner;
    }

    public ElementId id() {
        return id;
    }

    public FunctionOutline outline() {
        return outline;
    }

    /// Whether a decorator's last name is this.
    public boolean isDecorated(String name) {
        for (Expr decorator : outline.decorators()) {
            Expr callee = decorator instanceof Expr.Call call ? call.function() : decorator;
            if (Chain.last(callee).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
