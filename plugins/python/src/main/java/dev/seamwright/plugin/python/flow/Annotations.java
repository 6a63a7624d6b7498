package dev.seamwright.plugin.python.flow;

import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads annotations: notes the types that they name and tells what an annotated name holds.
record Annotations(Evaluator evaluator) {

    private static final Set<String> WRAPPERS =
            Set.of(
                    "Optional",
                    "Annotated",
                    "ClassVar",
                    "Final",
                    "Mapped",
                    "Required",
                    "NotRequired");

    private static final Set<String> CONTAINERS =
            Set.of(
                    "List",
                    "list",
                    "Sequence",
                    "Iterable",
                    "Iterator",
                    "Set",
                    "set",
                    "FrozenSet",
                    "frozenset",
                    "Collection",
                    "Generator",
                    "QuerySet",
                    "Tuple",
                    "tuple",
                    "Deque",
                    "AsyncIterator",
                    "AsyncIterable",
                    "Query");

    private static final Set<String> CLASSES = Set.of("Type", "type");

    /// What a name with this annotation holds.
    Value read(Expr annotation) {
        return switch (annotation) {
            case Expr.Text(String text, int line) -> texts(text, line);
            case Expr.Choice choice -> {
                Value found = Plain.UNKNOWN;
                for (Expr option : choice.options()) {
                    Value value = read(option);
                    found = found instanceof Plain ? value : found;
                }
                yield found;
            }
            case Expr.Index index -> generic(index);
            case Expr.Sequence sequence -> {
                Value first = Plain.UNKNOWN;
                for (Expr element : sequence.elements()) {
                    Value value = read(element);
                    first = first instanceof Plain ? value : first;
                }
                yield first;
            }
            default -> instance(evaluator.read(annotation));
        };
    }

    /// What a function gives back, as far as its annotation tells.
    Value returned(FunctionDefinition function) {
        if (function.outline().returns() == Expr.Literal.OPAQUE
                || evaluator.depth() > Typer.DEPTH) {
            return Plain.UNKNOWN;
        }
        Frame frame = Frame.of(function.module());
        Findings silent = Findings.none();
        Evaluator quiet = new Evaluator(evaluator.world(), silent, frame, evaluator.depth() + 1);
        return new Annotations(quiet).read(function.outline().returns());
    }

    private Value generic(Expr.Index index) {
        String name = Chain.last(index.value());
        evaluator.read(index.value());
        Value inner = read(index.index());
        if (WRAPPERS.contains(name) || name.equals("Union")) {
            return inner;
        }
        if (CONTAINERS.contains(name)) {
            return new Value.Many(inner);
        }
        if (CLASSES.contains(name) && inner instanceof Value.Instance(TypeDefinition type)) {
            return new Known(new OfType(type));
        }
        return Plain.UNKNOWN;
    }

    private static Value instance(Value named) {
        return switch (named) {
            case Known(OfType(TypeDefinition type)) -> new Value.Instance(type);
            case Known(External(String dotted)) -> new Value.Outside(dotted);
            case Plain plain -> plain == Plain.BUILTIN ? plain : Plain.UNKNOWN;
            default -> Plain.UNKNOWN;
        };
    }

    /// A quoted annotation: every dotted name in it is looked up, the first type is believed.
    private Value texts(String text, int line) {
        Value found = Plain.UNKNOWN;
        boolean container = false;
        for (String dotted : names(text)) {
            Expr chain = chain(dotted, line);
            Value value = instance(evaluator.read(chain));
            container |= CONTAINERS.contains(Chain.last(chain));
            if (found == Plain.UNKNOWN && value instanceof Value.Instance) {
                found = value;
            }
        }
        return container ? new Value.Many(found) : found;
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean part =
                    at < text.length()
                            && (Character.isJavaIdentifierPart(text.charAt(at))
                                    || text.charAt(at) == '.');
            if (part && from < 0) {
                from = at;
            } else if (!part && from >= 0) {
                names.add(text.substring(from, at));
                from = -1;
            }
        }
        return names;
    }

    private static Expr chain(String dotted, int line) {
        Expr chain = Expr.Literal.OPAQUE;
        for (String name : dotted.split("\\.", -1)) {
            chain =
                    chain == Expr.Literal.OPAQUE
                            ? new Expr.Name(name, line)
                            : new Expr.Attribute(chain, name, line);
        }
        return chain;
    }
}
