package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.SSTreeVisitor;

/// Answers every kind of expression alike until a subclass says otherwise. Its length is the number
/// of kinds in the grammar; it holds no decision.
abstract class PartialExpressionVisitor<T> implements SSTreeVisitor<T> {

    /// What a node gives that the reader has no word for.
    abstract T other(SSTNode node);

    @Override
    public T visit(ExprTy.BoolOp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.NamedExpr node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.BinOp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.UnaryOp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Lambda node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.IfExp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Dict node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Set node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.ListComp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.SetComp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.DictComp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.GeneratorExp node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Await node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Yield node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.YieldFrom node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Compare node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Call node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.FormattedValue node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.JoinedStr node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Constant node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Attribute node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Subscript node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Starred node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Name node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.List node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Tuple node) {
        return other(node);
    }

    @Override
    public T visit(ExprTy.Slice node) {
        return other(node);
    }
}
