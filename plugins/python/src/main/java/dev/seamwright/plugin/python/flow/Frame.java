package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// The place in the program whose statements are being read: a module's top level, a class's body
/// or a function, with the local names that it has bound so far.
final class Frame {

    private final Module module;
    private final ElementId element;
    private final @Nullable TypeDefinition type;
    private final @Nullable Frame outer;
    private final Kind kind;
    private final Map<String, Value> locals = new HashMap<>();

    /// What the frame is the body of.
    enum Kind {
        MODULE,
        TYPE,
        FUNCTION
    }

    private Frame(
            Module module,
            ElementId element,
            @Nullable TypeDefinition type,
            @Nullable Frame outer,
            Kind kind) {
        this.module = module;
        this.element = element;
        this.type = type;
        this.outer = outer;
        this.kind = kind;
    }

    static Frame of(Module module) {
        return new Frame(module, module.id(), null, null, Kind.MODULE);
    }

    /// The body of a class that is an element, or of one within a function (`type` is null).
    Frame type(ElementId inner, @Nullable TypeDefinition definition) {
        return new Frame(module, inner, definition, this, Kind.TYPE);
    }

    Frame function(ElementId inner) {
        return new Frame(module, inner, type, this, Kind.FUNCTION);
    }

    Module module() {
        return module;
    }

    ElementId element() {
        return element;
    }

    /// The class around the code, null outside of one.
    @Nullable TypeDefinition type() {
        return type;
    }

    Kind kind() {
        return kind;
    }

    boolean isWithinFunction() {
        return kind == Kind.FUNCTION || (outer != null && outer.isWithinFunction());
    }

    /// What has a name can be read again: no later call takes back that it was read.
    void bind(String name, Value value) {
        locals.put(name, settled(value));
    }

    private static Value settled(Value value) {
        return switch (value) {
            case Value.Rows rows -> rows.settled();
            case Value.Many(Value element) -> new Value.Many(settled(element));
            default -> value;
        };
    }

    void release(String name, @Nullable Value before) {
        if (before == null) {
            locals.remove(name);
        } else {
            locals.put(name, before);
        }
    }

    @Nullable Value own(String name) {
        return locals.get(name);
    }

    /// The value of a local name; null where the name is the module's. The body of a class is seen
    /// by nothing within it but its own statements.
    @Nullable Value local(String name) {
        for (Frame frame = this; frame != null; frame = frame.outer) {
            boolean visible = frame == this || frame.kind == Kind.FUNCTION;
            Value value = visible && frame.kind != Kind.MODULE ? frame.locals.get(name) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
