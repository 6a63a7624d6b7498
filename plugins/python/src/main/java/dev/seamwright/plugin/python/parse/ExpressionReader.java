package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ComprehensionTy;
import com.oracle.graal.python.pegparser.sst.ConstantValue;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.OperatorTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Binding;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns the parser's expressions into ours, keeping only what later phases ask about.
///
/// Nesting is bounded, so that whoever walks the result needs no bound of its own.
final class ExpressionReader extends PartialVisitor<Expr> {

    private static final int DEPTH = 300;

    private final Map<String, String> names = new HashMap<>();
    private int depth;

    /// The expression, or [Literal#OPAQUE] for none.
    Expr read(@Nullable ExprTy node) {
        if (node == null || depth >= DEPTH) {
            return Literal.OPAQUE;
        }
        depth++;
        try {
            return node.accept(this);
        } finally {
            depth--;
        }
    }

    List<Expr> readAll(ExprTy @Nullable [] nodes) {
        if (nodes == null || nodes.length == 0) {
            return List.of();
        }
        Expr[] read = new Expr[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            read[i] = read(nodes[i]);
        }
        return List.of(read);
    }

    /// The same name is the same object throughout a file.
    String name(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    List<Argument> arguments(ExprTy @Nullable [] positional, KeywordTy @Nullable [] keywords) {
        List<Argument> read = new ArrayList<>();
        if (positional != null) {
            for (ExprTy value : positional) {
                read.add(
                        value instanceof ExprTy.Starred starred
                                ? new Argument("*", read(starred.value))
                                : new Argument("", read(value)));
            }
        }
        if (keywords != null) {
            for (KeywordTy keyword : keywords) {
                String name = keyword.arg == null ? "**" : name(keyword.arg);
                read.add(new Argument(name, read(keyword.value)));
            }
        }
        return List.copyOf(read);
    }

    /// What remains of an expression of which only the parts matter.
    static Expr several(int line, List<Expr> parts) {
        List<Expr> kept = parts.stream().filter(part -> !(part instanceof Literal)).toList();
        return kept.isEmpty() ? Literal.OPAQUE : new Expr.Several(kept, line);
    }

    static int line(SSTNode node) {
        return node.getSourceRange().startLine;
    }

    @Override
    Expr other(SSTNode node) {
        return Literal.OPAQUE;
    }

    @Override
    public Expr visit(ExprTy.Name node) {
        return new Expr.Name(name(node.id), line(node));
    }

    @Override
    public Expr visit(ExprTy.Attribute node) {
        return new Expr.Attribute(read(node.value), name(node.attr), node.getSourceRange().endLine);
    }

    @Override
    public Expr visit(ExprTy.Call node) {
        return new Expr.Call(read(node.func), arguments(node.args, node.keywords), line(node));
    }

    @Override
    public Expr visit(ExprTy.Constant node) {
        ConstantValue value = node.value;
        return switch (value.kind) {
            case BOOLEAN -> value.getBoolean() ? Literal.TRUE : Literal.FALSE;
            case NONE -> Literal.NONE;
            case CODEPOINTS ->
                    new Expr.Text(name(value.getCodePoints().toJavaString()), line(node));
            default -> Literal.VALUE;
        };
    }

    @Override
    public Expr visit(ExprTy.JoinedStr node) {
        return new Expr.Format(readAll(node.values), line(node));
    }

    @Override
    public Expr visit(ExprTy.FormattedValue node) {
        return read(node.value);
    }

    @Override
    public Expr visit(ExprTy.List node) {
        return new Expr.Sequence(readAll(node.elements), line(node));
    }

    @Override
    public Expr visit(ExprTy.Tuple node) {
        return new Expr.Sequence(readAll(node.elements), line(node));
    }

    @Override
    public Expr visit(ExprTy.Set node) {
        return new Expr.Sequence(readAll(node.elements), line(node));
    }

    @Override
    public Expr visit(ExprTy.Dict node) {
        return new Expr.Mapping(readAll(node.keys), readAll(node.values), line(node));
    }

    @Override
    public Expr visit(ExprTy.Starred node) {
        return several(line(node), List.of(read(node.value)));
    }

    @Override
    public Expr visit(ExprTy.BinOp node) {
        List<Expr> terms = new ArrayList<>();
        ExprTy left = node;
        while (left instanceof ExprTy.BinOp operation && operation.op == node.op) {
            terms.add(read(operation.right));
            left = operation.left;
        }
        terms.add(read(left));
        Collections.reverse(terms);
        if (node.op == OperatorTy.Add) {
            return new Expr.Sum(List.copyOf(terms), line(node));
        }
        if (node.op == OperatorTy.BitOr) {
            return new Expr.Choice(List.copyOf(terms), List.of(), line(node));
        }
        return several(line(node), terms);
    }

    @Override
    public Expr visit(ExprTy.BoolOp node) {
        return new Expr.Choice(readAll(node.values), List.of(), line(node));
    }

    @Override
    public Expr visit(ExprTy.IfExp node) {
        return new Expr.Choice(
                List.of(read(node.body), read(node.orElse)), List.of(read(node.test)), line(node));
    }

    @Override
    public Expr visit(ExprTy.UnaryOp node) {
        return several(line(node), List.of(read(node.operand)));
    }

    @Override
    public Expr visit(ExprTy.Compare node) {
        List<Expr> parts = new ArrayList<>(readAll(node.comparators));
        parts.addFirst(read(node.left));
        return several(line(node), parts);
    }

    @Override
    public Expr visit(ExprTy.Subscript node) {
        return new Expr.Index(read(node.value), read(node.slice), line(node));
    }

    @Override
    public Expr visit(ExprTy.Slice node) {
        return several(line(node), List.of(read(node.lower), read(node.upper), read(node.step)));
    }

    @Override
    public Expr visit(ExprTy.Await node) {
        return read(node.value);
    }

    @Override
    public Expr visit(ExprTy.Yield node) {
        return several(line(node), List.of(read(node.value)));
    }

    @Override
    public Expr visit(ExprTy.YieldFrom node) {
        return several(line(node), List.of(read(node.value)));
    }

    @Override
    public Expr visit(ExprTy.NamedExpr node) {
        return node.target instanceof ExprTy.Name target
                ? new Expr.Let(name(target.id), read(node.value), line(node))
                : several(line(node), List.of(read(node.value)));
    }

    @Override
    public Expr visit(ExprTy.Lambda node) {
        List<Binding> bindings = new ArrayList<>();
        ArgumentsTy parameters = node.args;
        if (parameters != null) {
            bind(bindings, parameters.posOnlyArgs);
            bind(bindings, parameters.args);
            bind(bindings, parameters.kwOnlyArgs);
            bind(bindings, parameters.varArg, parameters.kwArg);
        }
        return new Expr.Closure(List.copyOf(bindings), List.of(read(node.body)), line(node));
    }

    private void bind(List<Binding> bindings, @Nullable ArgTy @Nullable ... parameters) {
        if (parameters != null) {
            Arrays.stream(parameters)
                    .filter(parameter -> parameter != null)
                    .map(parameter -> new Expr.Name(name(parameter.arg), line(parameter)))
                    .forEach(name -> bindings.add(new Binding(name, Literal.OPAQUE)));
        }
    }

    @Override
    public Expr visit(ExprTy.ListComp node) {
        return comprehension(node, node.generators, node.element);
    }

    @Override
    public Expr visit(ExprTy.SetComp node) {
        return comprehension(node, node.generators, node.element);
    }

    @Override
    public Expr visit(ExprTy.GeneratorExp node) {
        return comprehension(node, node.generators, node.element);
    }

    @Override
    public Expr visit(ExprTy.DictComp node) {
        return comprehension(node, node.generators, node.key, node.value);
    }

    private Expr comprehension(ExprTy node, ComprehensionTy[] generators, ExprTy... results) {
        List<Binding> bindings = new ArrayList<>();
        List<Expr> parts = new ArrayList<>(readAll(results));
        for (ComprehensionTy generator : generators) {
            bindings.add(new Binding(read(generator.target), read(generator.iter)));
            parts.addAll(readAll(generator.ifs));
        }
        return new Expr.Closure(List.copyOf(bindings), List.copyOf(parts), line(node));
    }
}
