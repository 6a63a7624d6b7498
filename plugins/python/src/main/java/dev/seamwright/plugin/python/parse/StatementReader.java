package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.OperatorTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.WithItemTy;

import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Turns the parser's statements into ours, in the order of the source and without their nesting.
final class StatementReader extends PartialVisitor<Boolean> {

    private final ExpressionReader expressions;
    private List<Statement> statements = new ArrayList<>();

    private StatementReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /// The outline of a whole module.
    static List<Statement> read(ModTy.Module module) {
        return new StatementReader(new ExpressionReader()).block(module.body);
    }

    private List<Statement> block(StmtTy @Nullable [] body) {
        List<Statement> outer = statements;
        statements = new ArrayList<>();
        inline(body);
        List<Statement> read = List.copyOf(statements);
        statements = outer;
        return read;
    }

    private void inline(StmtTy @Nullable [] body) {
        if (body != null) {
            for (StmtTy statement : body) {
                statement.accept(this);
            }
        }
    }

    private boolean evaluate(@Nullable ExprTy... values) {
        for (ExprTy value : values) {
            Expr read = expressions.read(value);
            if (!(read instanceof Literal || read instanceof Expr.Name)) {
                statements.add(new Statement.Evaluate(read));
            }
        }
        return true;
    }

    /// Evaluates an expression of which even a bare name is worth keeping.
    private void name(@Nullable ExprTy value) {
        statements.add(new Statement.Evaluate(expressions.read(value)));
    }

    @Override
    Boolean other(SSTNode node) {
        return false;
    }

    @Override
    public Boolean visit(StmtTy.Import node) {
        return statements.add(
                new Statement.Import(
                        AliasReader.read(node.names, expressions), ExpressionReader.line(node)));
    }

    @Override
    public Boolean visit(StmtTy.ImportFrom node) {
        String module = node.module == null ? "" : expressions.name(node.module);
        return statements.add(
                new Statement.ImportFrom(
                        node.level,
                        module,
                        AliasReader.read(node.names, expressions),
                        ExpressionReader.line(node)));
    }

    @Override
    public Boolean visit(StmtTy.FunctionDef node) {
        FunctionReader reader =
                new FunctionReader(expressions, node.decoratorList, node.args, node.returns);
        return define(reader.outline(node.name, node, block(node.body)));
    }

    @Override
    public Boolean visit(StmtTy.AsyncFunctionDef node) {
        FunctionReader reader =
                new FunctionReader(expressions, node.decoratorList, node.args, node.returns);
        return define(reader.outline(node.name, node, block(node.body)));
    }

    private boolean define(FunctionOutline function) {
        return statements.add(new Statement.Define(function));
    }

    @Override
    public Boolean visit(StmtTy.ClassDef node) {
        int line = ExpressionReader.line(node);
        return statements.add(
                new Statement.Declare(
                        new ClassOutline(
                                expressions.name(node.name),
                                line,
                                FunctionReader.first(node.decoratorList, line),
                                node.getSourceRange().endLine,
                                expressions.readAll(node.decoratorList),
                                expressions.arguments(node.bases, node.keywords),
                                block(node.body))));
    }

    @Override
    public Boolean visit(StmtTy.Assign node) {
        return assign(
                expressions.readAll(node.targets),
                Literal.OPAQUE,
                expressions.read(node.value),
                node);
    }

    @Override
    public Boolean visit(StmtTy.AnnAssign node) {
        return assign(
                List.of(expressions.read(node.target)),
                expressions.read(node.annotation),
                expressions.read(node.value),
                node);
    }

    private boolean assign(List<Expr> targets, Expr annotation, Expr value, StmtTy node) {
        int line = ExpressionReader.line(node);
        return statements.add(new Statement.Assign(targets, annotation, value, false, line));
    }

    @Override
    public Boolean visit(StmtTy.AugAssign node) {
        List<Expr> targets = List.of(expressions.read(node.target));
        Expr value = expressions.read(node.value);
        int line = ExpressionReader.line(node);
        boolean added = node.op == OperatorTy.Add;
        Expr kept = added ? value : ExpressionReader.several(line, List.of(value));
        return statements.add(new Statement.Assign(targets, Literal.OPAQUE, kept, true, line));
    }

    @Override
    public Boolean visit(StmtTy.TypeAlias node) {
        return assign(
                List.of(expressions.read(node.name)),
                Literal.OPAQUE,
                expressions.read(node.value),
                node);
    }

    @Override
    public Boolean visit(StmtTy.Return node) {
        return node.value != null
                && statements.add(new Statement.Return(expressions.read(node.value)));
    }

    @Override
    public Boolean visit(StmtTy.Delete node) {
        return evaluate(node.targets);
    }

    @Override
    public Boolean visit(StmtTy.Expr node) {
        return !(node.value instanceof ExprTy.Constant) && evaluate(node.value);
    }

    @Override
    public Boolean visit(StmtTy.Raise node) {
        name(node.exc);
        return evaluate(node.cause);
    }

    @Override
    public Boolean visit(StmtTy.Assert node) {
        return evaluate(node.test, node.msg);
    }

    @Override
    public Boolean visit(StmtTy.For node) {
        return loop(node.target, node.iter, node.body, node.orElse);
    }

    @Override
    public Boolean visit(StmtTy.AsyncFor node) {
        return loop(node.target, node.iter, node.body, node.orElse);
    }

    private boolean loop(
            ExprTy target, ExprTy source, StmtTy @Nullable [] body, StmtTy @Nullable [] orElse) {
        statements.add(new Statement.Iterate(expressions.read(target), expressions.read(source)));
        inline(body);
        inline(orElse);
        return true;
    }

    @Override
    public Boolean visit(StmtTy.While node) {
        evaluate(node.test);
        inline(node.body);
        inline(node.orElse);
        return true;
    }

    @Override
    public Boolean visit(StmtTy.If node) {
        StmtTy.If branch = node;
        while (true) {
            evaluate(branch.test);
            inline(branch.body);
            StmtTy[] orElse = branch.orElse;
            if (orElse == null || orElse.length != 1 || !(orElse[0] instanceof StmtTy.If next)) {
                inline(orElse);
                return true;
            }
            branch = next;
        }
    }

    @Override
    public Boolean visit(StmtTy.With node) {
        return enter(node.items, node.body);
    }

    @Override
    public Boolean visit(StmtTy.AsyncWith node) {
        return enter(node.items, node.body);
    }

    private boolean enter(WithItemTy[] items, StmtTy @Nullable [] body) {
        for (WithItemTy item : items) {
            statements.add(
                    new Statement.Enter(
                            expressions.read(item.contextExpr),
                            expressions.read(item.optionalVars)));
        }
        inline(body);
        return true;
    }

    @Override
    public Boolean visit(StmtTy.Try node) {
        return attempt(node.body, node.handlers, node.orElse, node.finalBody);
    }

    @Override
    public Boolean visit(StmtTy.TryStar node) {
        return attempt(node.body, node.handlers, node.orElse, node.finalBody);
    }

    private boolean attempt(
            StmtTy @Nullable [] body,
            ExceptHandlerTy @Nullable [] handlers,
            StmtTy @Nullable [] orElse,
            StmtTy @Nullable [] last) {
        inline(body);
        if (handlers != null) {
            for (ExceptHandlerTy handler : handlers) {
                handler.accept(this);
            }
        }
        inline(orElse);
        inline(last);
        return true;
    }

    @Override
    public Boolean visit(ExceptHandlerTy.ExceptHandler node) {
        name(node.type);
        inline(node.body);
        return true;
    }

    @Override
    public Boolean visit(StmtTy.Match node) {
        evaluate(node.subject);
        for (MatchCaseTy one : node.cases) {
            statements.addAll(PatternReader.read(one.pattern, expressions));
            evaluate(one.guard);
            inline(one.body);
        }
        return true;
    }
}
