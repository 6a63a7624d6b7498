package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the arguments of operations, as far as the migration's own statements tell them.
final class Arguments {

    private static final int DEPTH = 4;

    private final Module module;
    private final Constants constants;
    private final Map<String, Expr> locals = new HashMap<>();

    Arguments(Module module, Constants constants) {
        this.module = module;
        this.constants = constants;
    }

    void note(Statement.Assign assign) {
        if (assign.targets().getFirst() instanceof Expr.Name(String name, int _)) {
            locals.put(name, assign.added() ? Expr.Literal.OPAQUE : assign.value());
        }
    }

    /// A text, null where the source does not tell it. The name of a constraint may be marked as
    /// following the conventions (`op.f`).
    @Nullable String text(Expr expr) {
        return text(expr, 0);
    }

    private @Nullable String text(Expr expr, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        if (expr instanceof Expr.Name(String name, int _) && locals.containsKey(name)) {
            return text(locals.getOrDefault(name, Expr.Literal.OPAQUE), depth + 1);
        }
        if (expr instanceof Expr.Call call) {
            String last = Chain.last(call.function());
            boolean marks = last.equals("f") || last.equals("text") || last.equals("quoted_name");
            return marks && !call.arguments().isEmpty()
                    ? text(call.arguments().getFirst().value(), depth + 1)
                    : null;
        }
        return constants.text(module, expr);
    }

    /// A list of texts, null where the source does not tell it.
    @Nullable List<String> texts(Expr expr) {
        Expr value =
                expr instanceof Expr.Name(String name, int _)
                        ? locals.getOrDefault(name, module.value(name))
                        : expr;
        if (!(value instanceof Expr.Sequence sequence)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Expr element : sequence.elements()) {
            String text = text(element);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts.isEmpty() ? null : texts;
    }

    /// SQL with a hole for whatever the source does not tell, empty for no text.
    String sql(Expr expr) {
        String known = text(expr);
        if (known != null) {
            return known;
        }
        Expr inner =
                expr instanceof Expr.Call call && !call.arguments().isEmpty()
                        ? call.arguments().getFirst().value()
                        : expr;
        if (inner instanceof Expr.Several several && !several.parts().isEmpty()) {
            return sql(several.parts().getFirst());
        }
        String pattern = constants.pattern(module, inner);
        return pattern == null ? "" : pattern;
    }
}
