package dev.seamwright.plugin.python.web.django;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

/// Writes patterns as texts and joins them.
record Patterns(Constants constants) {

    /// The text of a pattern, `{name}` for what the source does not tell.
    String text(Module module, Expr written) {
        Expr text =
                written instanceof Expr.Call call && !call.arguments().isEmpty()
                        ? Chain.positional(call, 0)
                        : written;
        String known = constants.pattern(module, text);
        return known == null ? "{" + Chain.last(text) + "}" : known;
    }

    /// A prefix and a pattern as one.
    String join(String prefix, Expr written, Module module) {
        return written == Literal.OPAQUE ? prefix : join(prefix, text(module, written));
    }

    /// A prefix and a pattern as one; the inner start mark and the outer end mark of expressions
    /// fall away between them.
    static String join(String prefix, String pattern) {
        if (prefix.isEmpty()) {
            return pattern;
        }
        String before = prefix.endsWith("$") ? prefix.substring(0, prefix.length() - 1) : prefix;
        return before + (pattern.startsWith("^") ? pattern.substring(1) : pattern);
    }
}
