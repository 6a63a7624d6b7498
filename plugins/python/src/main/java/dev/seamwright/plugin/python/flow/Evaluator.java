package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Binding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads expressions: notes what they refer to and tells what they give.
///
/// A silent evaluator only tells; it skips whatever cannot change the answer.
final class Evaluator {

    private final World world;
    private final Findings findings;
    private final Frame frame;
    private final int depth;

    /// @param depth 0 for the walk itself, more for a silent evaluator
    Evaluator(World world, Findings findings, Frame frame, int depth) {
        this.world = world;
        this.findings = findings;
        this.frame = frame;
        this.depth = depth;
    }

    World world() {
        return world;
    }

    Findings findings() {
        return findings;
    }

    Frame frame() {
        return frame;
    }

    int depth() {
        return depth;
    }

    boolean isSilent() {
        return depth > 0;
    }

    Site site(int line) {
        return new Site(frame, findings, line);
    }

    Value read(Expr expr) {
        return switch (expr) {
            case Expr.Name name -> name(name, false);
            case Expr.Attribute attribute -> attribute(attribute, false);
            case Expr.Call call -> new Calls(this).call(call);
            case Expr.Choice choice -> choice(choice);
            case Expr.Let let -> {
                Value value = read(let.value());
                frame.bind(let.name(), value);
                yield value;
            }
            case Expr.Closure closure -> closure(closure);
            case Expr.Sequence sequence -> elements(sequence.elements());
            case Expr.Index index -> index(index);
            case Expr.Text text -> text(text, List.of());
            case Expr.Literal literal ->
                    literal == Expr.Literal.OPAQUE ? Plain.UNKNOWN : Plain.BUILTIN;
            case Expr.Format format -> text(format, format.parts());
            case Expr.Sum sum -> sum(sum);
            case Expr.Several several -> parts(several.parts(), Plain.UNKNOWN);
            case Expr.Mapping mapping -> {
                parts(mapping.keys(), Plain.BUILTIN);
                yield parts(mapping.values(), Plain.BUILTIN);
            }
        };
    }

    private Value text(Expr text, List<Expr> parts) {
        if (!isSilent()) {
            for (Rule rule : world.rules()) {
                rule.text(site(text.line()), text);
            }
            parts.stream().filter(part -> !(part instanceof Expr.Text)).forEach(this::read);
        }
        return Plain.BUILTIN;
    }

    private Value sum(Expr.Sum sum) {
        boolean text = sum.terms().getFirst() instanceof Expr.Text;
        return text ? text(sum, sum.terms()) : parts(sum.terms(), Plain.UNKNOWN);
    }

    private Value parts(List<Expr> parts, Value value) {
        if (!isSilent()) {
            parts.forEach(this::read);
        }
        return value;
    }

    private Value elements(List<Expr> elements) {
        Value first = Plain.BUILTIN;
        for (Expr element : elements) {
            Value value = read(element);
            first = first == Plain.BUILTIN ? value : first;
            if (isSilent()) {
                break;
            }
        }
        return new Value.Many(first);
    }

    private Value choice(Expr.Choice choice) {
        parts(choice.others(), Plain.UNKNOWN);
        Value found = Plain.UNKNOWN;
        for (Expr option : choice.options()) {
            Value value = read(option);
            found = found instanceof Plain ? value : found;
        }
        return found;
    }

    private Value index(Expr.Index index) {
        Value value = read(index.value());
        if (!isSilent()) {
            read(index.index());
        }
        return switch (value) {
            case Value.Many(Value element) -> element;
            case Value.Rows rows when rows.model() != null -> new Value.Instance(rows.model());
            case Value.Outside(String dotted) -> new Value.Outside(dotted + "[]");
            case Known(OfType _) -> value;
            default -> Plain.UNKNOWN;
        };
    }

    private Value closure(Expr.Closure closure) {
        Map<String, @Nullable Value> before = new HashMap<>();
        for (Binding binding : closure.bindings()) {
            Value source = read(binding.source());
            bindWithin(binding.target(), element(source), before);
        }
        List<Value> results = new ArrayList<>();
        for (Expr part : closure.parts()) {
            results.add(read(part));
        }
        before.forEach(frame::release);
        return results.isEmpty() ? Plain.UNKNOWN : new Value.Many(results.getFirst());
    }

    private void bindWithin(Expr target, Value value, Map<String, @Nullable Value> before) {
        if (target instanceof Expr.Name(String name, int _)) {
            before.putIfAbsent(name, frame.own(name));
            frame.bind(name, value);
        } else if (target instanceof Expr.Sequence sequence) {
            sequence.elements().forEach(each -> bindWithin(each, Plain.UNKNOWN, before));
        }
    }

    /// What iterating over a value gives.
    static Value element(Value source) {
        return switch (source) {
            case Value.Many(Value element) -> element;
            case Value.Rows rows when rows.model() != null -> new Value.Instance(rows.model());
            default -> Plain.UNKNOWN;
        };
    }

    /// @param called whether the name is about to be called, which is noted by the call itself
    Value name(Expr.Name name, boolean called) {
        Value local = frame.local(name.id());
        if (local != null) {
            if (local instanceof Known(Definition definition) && !called) {
                note(definition, name.line(), Certainty.CERTAIN);
            }
            return local;
        }
        Definition definition = world.resolver().name(frame.module(), name.id());
        if (definition == null) {
            return Builtins.contains(name.id()) ? Plain.BUILTIN : Plain.UNKNOWN;
        }
        return defined(definition, name.line(), called);
    }

    Value attribute(Expr.Attribute attribute, boolean called) {
        Value owner = read(attribute.value());
        return new Members(this).member(owner, attribute.name(), attribute.line(), called);
    }

    /// The value of a definition that the source names here.
    Value defined(Definition definition, int line, boolean called) {
        if (!called) {
            note(definition, line, Certainty.CERTAIN);
        }
        if (definition instanceof OfValue(var variable)) {
            if (called) {
                note(definition, line, Certainty.CERTAIN);
            }
            Value value = world.value(variable, depth);
            return value;
        }
        return definition == Definition.Unknown.UNKNOWN ? Plain.UNKNOWN : new Known(definition);
    }

    /// Notes a use of something of the tree.
    void note(Definition definition, int line, Certainty certainty) {
        ElementId target =
                switch (definition) {
                    case OfType(var type) -> type.id();
                    case OfFunction(var function) -> function.id();
                    case OfValue(var value) -> {
                        var owner = value.owner();
                        yield owner == null ? value.module().id() : owner.id();
                    }
                    default -> null;
                };
        if (target != null && !isSilent()) {
            findings.add(frame.element(), target, ReferenceKind.USE, line, certainty);
        }
    }
}
