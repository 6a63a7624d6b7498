package dev.seamwright.plugin.python.name;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.syntax.Statement.Assign;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A class that is an element. Compared by identity: there is one for each definition.
public final class TypeDefinition {

    private final Module module;
    private final @Nullable TypeDefinition owner;
    private final ElementId id;
    private final ClassOutline outline;
    private final Map<String, Definition> members = new LinkedHashMap<>();
    private final Map<String, Definition> attributes = new LinkedHashMap<>();

    TypeDefinition(
            Module module, @Nullable TypeDefinition owner, ElementId id, ClassOutline outline) {
        this.module = module;
        this.owner = owner;
        this.id = id;
        this.outline = outline;
        for (Statement statement : outline.body()) {
            add(statement);
        }
    }

    public Module module() {
        return module;
    }

    /// The class around it, null for one of the module itself.
    public @Nullable TypeDefinition owner() {
        return owner;
    }

    public ElementId id() {
        return id;
    }

    public ClassOutline outline() {
        return outline;
    }

    public String name() {
        return outline.name();
    }

    /// What the class's own body defines, by name and in order.
    public Map<String, Definition> members() {
        return Collections.unmodifiableMap(members);
    }

    /// What its own methods assign to `self`, by name and in order.
    public Map<String, Definition> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /// The value that the class's own body gives to a name, or [Expr.Literal#OPAQUE].
    public Expr value(String name) {
        return members.get(name) instanceof OfValue own ? own.value().value() : Expr.Literal.OPAQUE;
    }

    private void add(Statement statement) {
        switch (statement) {
            case Statement.Define define -> addMethod(define.function());
            case Statement.Declare declare -> {
                ClassOutline inner = declare.type();
                if (!(members.get(inner.name()) instanceof OfType)) {
                    TypeDefinition type =
                            new TypeDefinition(module, this, id.member(inner.name()), inner);
                    members.put(inner.name(), new OfType(type));
                }
            }
            case Assign assign -> addValue(assign);
            default -> {}
        }
    }

    private void addMethod(FunctionOutline function) {
        FunctionDefinition method =
                new FunctionDefinition(module, this, id.member(function.name()), function);
        members.putIfAbsent(function.name(), new OfFunction(method));
        if (!function.parameters().isEmpty() && !method.isDecorated("staticmethod")) {
            addAttributes(method, function.parameters().getFirst().name());
        }
    }

    private void addValue(Assign assign) {
        ValueDefinition.Scope scope = new ValueDefinition.Scope(module, this, null);
        for (Expr target : assign.targets()) {
            if (target instanceof Expr.Name name && !assign.added()) {
                Definition value = new OfValue(value(scope, name.id(), assign));
                members.putIfAbsent(name.id(), value);
            }
        }
    }

    private void addAttributes(FunctionDefinition method, String self) {
        ValueDefinition.Scope scope = new ValueDefinition.Scope(module, this, method);
        for (Statement statement : method.outline().body()) {
            if (statement instanceof Assign assign && !assign.added()) {
                for (Expr target : assign.targets()) {
                    if (target
                                    instanceof
                                    Expr.Attribute(Expr.Name(String id, int _), String name, int _)
                            && id.equals(self)) {
                        attributes.putIfAbsent(name, new OfValue(value(scope, name, assign)));
                    }
                }
            }
        }
    }

    private static ValueDefinition value(ValueDefinition.Scope scope, String name, Assign assign) {
        return new ValueDefinition(scope, name, assign.annotation(), assign.value(), assign.line());
    }

    /// Every class among these and the classes within them, outer before inner.
    static void collect(Definition definition, List<TypeDefinition> into) {
        if (definition instanceof OfType(TypeDefinition type)) {
            into.add(type);
            type.members.values().forEach(member -> collect(member, into));
        }
    }
}
