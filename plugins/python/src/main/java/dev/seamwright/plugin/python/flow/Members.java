package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Looks up `owner.name`.
record Members(Evaluator evaluator) {

    /// @param called whether the member is about to be called, which is noted by the call itself
    Value member(Value owner, String name, int line, boolean called) {
        for (Rule rule : evaluator.world().rules()) {
            Value value = rule.attribute(evaluator.site(line), owner, name);
            if (value != null) {
                return value;
            }
        }
        return switch (owner) {
            case Known(OfType(TypeDefinition type)) -> ofType(type, name, line, called);
            case Known(OfFunction _) -> Plain.UNKNOWN;
            case Known(Definition definition) ->
                    evaluator.defined(
                            evaluator.world().resolver().member(definition, name), line, called);
            case Value.Instance(TypeDefinition type) -> ofInstance(type, name, line, called);
            case Value.Parent(TypeDefinition type) -> ofParent(type, name);
            case Value.Outside(String dotted) -> new Value.Outside(dotted + "." + name);
            case Value.Many _, Value.Part _ -> Plain.BUILTIN;
            case Value.Rows _ -> Plain.UNKNOWN;
            case Plain plain -> plain;
        };
    }

    private Value ofType(TypeDefinition type, String name, int line, boolean called) {
        Definition found = evaluator.world().hierarchy().member(type, name);
        if (found == null) {
            return missing(type, name);
        }
        if (found instanceof OfValue(var value)) {
            return evaluator.world().value(value, evaluator.depth());
        }
        if (!called) {
            evaluator.note(found, line, Certainty.CERTAIN);
        }
        return new Known(found);
    }

    private Value ofInstance(TypeDefinition type, String name, int line, boolean called) {
        Definition found = evaluator.world().hierarchy().member(type, name);
        if (found == null) {
            return missing(type, name);
        }
        if (found instanceof OfValue(var value)) {
            return evaluator.world().value(value, evaluator.depth());
        }
        if (found instanceof OfFunction(var function)
                && (function.isDecorated("property") || function.isDecorated("cached_property"))) {
            evaluator.note(found, line, Certainty.LIKELY);
            return new Annotations(evaluator).returned(function);
        }
        if (!called) {
            evaluator.note(found, line, Certainty.LIKELY);
        }
        return new Known(found);
    }

    /// A member that comes from outside the tree, or from nowhere.
    private Value missing(TypeDefinition type, String name) {
        String outside = outside(evaluator.world().hierarchy().order(type));
        return outside == null ? Plain.UNKNOWN : new Value.Outside(outside + "." + name);
    }

    private static @Nullable String outside(List<Definition> order) {
        for (Definition definition : order) {
            if (definition instanceof External(String dotted)) {
                return dotted;
            }
        }
        return null;
    }

    private Value ofParent(TypeDefinition type, String name) {
        List<Definition> order = evaluator.world().hierarchy().order(type);
        for (Definition definition : order.subList(1, order.size())) {
            if (definition instanceof OfType(TypeDefinition above)) {
                Definition found = above.members().get(name);
                if (found != null) {
                    return found instanceof OfValue ? Plain.UNKNOWN : new Known(found);
                }
            }
        }
        String outside = outside(order);
        return outside == null && order.size() > 1
                ? Plain.UNKNOWN
                : new Value.Outside((outside == null ? "builtins.object" : outside) + "." + name);
    }
}
