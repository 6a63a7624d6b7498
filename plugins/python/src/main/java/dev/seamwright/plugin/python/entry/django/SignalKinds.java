package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

/// Tells what is a signal.
record SignalKinds(Hierarchy hierarchy) {

    private static final String MODELS = "django.db.models.signals.";

    /// Whether something is a signal: of the tree, or of a package that keeps it among signals and
    /// does not make it by another library's rules.
    boolean isSignal(Definition definition) {
        return switch (definition) {
            case OfValue(ValueDefinition value) -> isSignal(value);
            case External(String dotted) ->
                    dotted.contains(".signals.")
                            && !dotted.startsWith("flask")
                            && !dotted.startsWith("blinker");
            default -> false;
        };
    }

    /// Whether a variable holds a signal: `Signal()`, or an object of a class made from it.
    boolean isSignal(ValueDefinition value) {
        if (!(value.value() instanceof Expr.Call call)
                || !Chain.last(call.function()).endsWith("Signal")) {
            return false;
        }
        return switch (hierarchy.resolver().resolve(value.module(), call.function())) {
            case External(String dotted) -> isDispatched(dotted);
            case OfType(TypeDefinition type) ->
                    hierarchy.order(type).stream()
                            .anyMatch(
                                    each ->
                                            each instanceof External(String dotted)
                                                    && isDispatched(dotted));
            default -> false;
        };
    }

    /// Whether models send the signal by themselves.
    static boolean isModels(Definition signal) {
        return signal instanceof External(String dotted)
                && dotted.startsWith(MODELS)
                && !dotted.endsWith("_migrate");
    }

    private static boolean isDispatched(String dotted) {
        return dotted.endsWith("Signal") && !dotted.startsWith("blinker");
    }
}
