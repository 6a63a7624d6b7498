package dev.seamwright.plugin.python.flow;

import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;

/// Tells what a variable holds from its annotation or its first value, without noting anything.
final class Typer {

    /// Variables that depend on variables are followed this far.
    static final int DEPTH = 4;

    private Typer() {}

    static Value infer(World world, ValueDefinition definition, int depth) {
        for (Rule rule : world.rules()) {
            Value value = rule.value(definition);
            if (value != null) {
                return value;
            }
        }
        if (depth >= DEPTH) {
            return Plain.UNKNOWN;
        }
        Evaluator evaluator = evaluator(world, definition, depth + 1);
        Value annotated = new Annotations(evaluator).read(definition.annotation());
        return annotated == Plain.UNKNOWN ? evaluator.read(definition.value()) : annotated;
    }

    private static Evaluator evaluator(World world, ValueDefinition definition, int depth) {
        Findings silent = Findings.none();
        Frame frame = Frame.of(definition.module());
        TypeDefinition owner = definition.owner();
        if (owner != null) {
            frame = frame.type(owner.id(), owner);
        }
        var method = definition.method();
        if (method == null) {
            return new Evaluator(world, silent, frame, depth);
        }
        Evaluator evaluator = new Evaluator(world, silent, frame.function(method.id()), depth);
        new Parameters(evaluator).bind(method.outline(), owner);
        return evaluator;
    }
}
