package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.FunctionOutline.Parameter;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the head of a function: decorators, parameters, annotations.
final class FunctionReader {

    private final ExpressionReader expressions;
    private final ExprTy @Nullable [] decorators;
    private final @Nullable ArgumentsTy arguments;
    private final @Nullable ExprTy returns;

    FunctionReader(
            ExpressionReader expressions,
            ExprTy @Nullable [] decorators,
            @Nullable ArgumentsTy arguments,
            @Nullable ExprTy returns) {
        this.expressions = expressions;
        this.decorators = decorators;
        this.arguments = arguments;
        this.returns = returns;
    }

    FunctionOutline outline(String name, StmtTy node, List<Statement> body) {
        int line = ExpressionReader.line(node);
        return new FunctionOutline(
                expressions.name(name),
                line,
                first(decorators, line),
                node.getSourceRange().endLine,
                expressions.readAll(decorators),
                parameters(),
                expressions.read(returns),
                body);
    }

    /// The line of the first decorator, or `line` where there is none.
    static int first(ExprTy @Nullable [] decorators, int line) {
        return decorators == null || decorators.length == 0
                ? line
                : Math.min(line, ExpressionReader.line(decorators[0]));
    }

    private List<Parameter> parameters() {
        if (arguments == null) {
            return List.of();
        }
        List<Parameter> read = new ArrayList<>();
        List<ArgTy> plain = new ArrayList<>();
        addAll(plain, arguments.posOnlyArgs);
        addAll(plain, arguments.args);
        List<Expr> presets = expressions.readAll(arguments.defaults);
        int without = plain.size() - presets.size();
        for (int i = 0; i < plain.size(); i++) {
            read.add(
                    parameter(
                            plain.get(i), i < without ? Literal.OPAQUE : presets.get(i - without)));
        }
        if (arguments.varArg != null) {
            read.add(unpacked(arguments.varArg));
        }
        keywordOnly(read, arguments);
        if (arguments.kwArg != null) {
            read.add(unpacked(arguments.kwArg));
        }
        return List.copyOf(read);
    }

    private void keywordOnly(List<Parameter> read, ArgumentsTy from) {
        ArgTy[] named = from.kwOnlyArgs;
        for (int i = 0; named != null && i < named.length; i++) {
            ExprTy preset =
                    from.kwDefaults != null && i < from.kwDefaults.length
                            ? from.kwDefaults[i]
                            : null;
            read.add(parameter(named[i], expressions.read(preset)));
        }
    }

    private Parameter parameter(ArgTy argument, Expr preset) {
        return new Parameter(
                expressions.name(argument.arg), expressions.read(argument.annotation), preset);
    }

    /// The annotation of `*args` tells the type of its elements, not of the parameter.
    private Parameter unpacked(ArgTy argument) {
        int line = ExpressionReader.line(argument);
        Expr annotation = expressions.read(argument.annotation);
        return new Parameter(
                expressions.name(argument.arg),
                ExpressionReader.several(line, List.of(annotation)),
                Literal.OPAQUE);
    }

    private static void addAll(List<ArgTy> all, ArgTy @Nullable [] some) {
        if (some != null) {
            all.addAll(List.of(some));
        }
    }
}
