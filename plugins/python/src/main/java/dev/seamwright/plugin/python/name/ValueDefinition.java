package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

/// A variable of a module or class, with the value that it gets first. Compared by identity.
public final class ValueDefinition {

    private final Module module;
    private final @Nullable TypeDefinition owner;
    private final @Nullable FunctionDefinition method;
    private final String name;
    private final Expr annotation;
    private final Expr value;
    private final int line;

    ValueDefinition(Scope scope, String name, Expr annotation, Expr value, int line) {
        this.module = scope.module();
        this.owner = scope.owner();
        this.method = scope.method();
        this.name = name;
        this.annotation = annotation;
        this.value = value;
        this.line = line;
    }

    /// Where a variable is assigned.
    record Scope(
            Module module, @Nullable TypeDefinition owner, @Nullable FunctionDefinition method) {}

    public Module module() {
        return module;
    }

    /// The class that it belongs to, null for a variable of the module.
    public @Nullable TypeDefinition owner() {
        return owner;
    }

    /// The method that assigns it (`self.name = …`), null for one assigned in the class's body.
    public @Nullable FunctionDefinition method() {
        return method;
    }

    public String name() {
        return name;
    }

    /// Its annotation, [Expr.Literal#OPAQUE] where it has none.
    public Expr annotation() {
        return annotation;
    }

    public Expr value() {
        return value;
    }

    public int line() {
        return line;
    }
}
