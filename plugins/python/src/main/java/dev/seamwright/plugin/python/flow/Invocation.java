package dev.seamwright.plugin.python.flow;

import dev.seamwright.plugin.python.syntax.Expr;

import java.util.ArrayList;
import java.util.List;

/// A call about to be judged.
///
/// @param expr as written
/// @param owner what the called attribute belongs to; [Value.Plain#UNKNOWN] for a bare name
/// @param name the last name of what is called
/// @param callee what is called, as far as it is known without rules
/// @param values of the arguments, one for each as written
public record Invocation(
        Expr.Call expr, Value owner, String name, Value callee, List<Value> values) {

    /// The values of the positional arguments.
    public List<Value> positional() {
        List<Value> positional = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (expr.arguments().get(i).name().isEmpty()) {
                positional.add(values.get(i));
            }
        }
        return positional;
    }

    /// The value of the first positional argument, or [Value.Plain#UNKNOWN].
    public Value first() {
        List<Value> positional = positional();
        return positional.isEmpty() ? Value.Plain.UNKNOWN : positional.getFirst();
    }

    /// Whether what is called is `name` somewhere below this package outside the tree.
    public boolean isExternal(String name, String top) {
        return this.name.equals(name)
                && callee instanceof Value.Known known
                && known.definition()
                        instanceof
                        dev.seamwright.plugin.python.name.Definition.External(String dotted)
                && (dotted.startsWith(top + ".") || dotted.equals(top));
    }
}
