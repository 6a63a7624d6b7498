package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Binding;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.FunctionOutline.Parameter;

import java.util.ArrayList;
import java.util.List;

/// Reads lambdas. What their parameters are preset to is dropped.
final class Lambdas {

    private final Expressions expressions;
    private final Parameters parameters;

    Lambdas(Expressions expressions) {
        this.expressions = expressions;
        parameters = new Parameters(expressions, Kind.COLON, false);
    }

    void reset() {
        parameters.reset();
    }

    Expr read() {
        Tokens tokens = expressions.tokens;
        int line = tokens.line;
        expressions.deeper();
        tokens.advance();
        List<Binding> bindings = bindings(parameters.read());
        tokens.expect(Kind.COLON);
        Expr body = expressions.expression();
        expressions.shallower();
        expressions.shape.over(expressions.shape.height, 0);
        return new Expr.Closure(bindings, List.of(body), line);
    }

    private static List<Binding> bindings(List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        List<Binding> bindings = new ArrayList<>(parameters.size());
        List<Binding> unpacked = new ArrayList<>(2);
        for (Parameter parameter : parameters) {
            boolean plain = parameter.preset() != Parameters.UNPACKED;
            (plain ? bindings : unpacked).add(new Binding(parameter.annotation(), Literal.OPAQUE));
        }
        bindings.addAll(unpacked);
        return List.copyOf(bindings);
    }
}
