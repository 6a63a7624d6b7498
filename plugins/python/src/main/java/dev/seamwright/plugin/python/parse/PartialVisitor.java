package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.AliasTy;
import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ComprehensionTy;
import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.PatternTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.TypeIgnoreTy;
import com.oracle.graal.python.pegparser.sst.TypeParamTy;
import com.oracle.graal.python.pegparser.sst.WithItemTy;

/// Answers every kind of node alike until a subclass says otherwise. Its length is the number of
/// kinds in the grammar; it holds no decision.
abstract class PartialVisitor<T> extends PartialExpressionVisitor<T> {

    @Override
    public T visit(ModTy.Module node) {
        return other(node);
    }

    @Override
    public T visit(ModTy.Interactive node) {
        return other(node);
    }

    @Override
    public T visit(ModTy.Expression node) {
        return other(node);
    }

    @Override
    public T visit(ModTy.FunctionType node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.FunctionDef node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.AsyncFunctionDef node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.ClassDef node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Return node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Delete node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Assign node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.TypeAlias node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.AugAssign node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.AnnAssign node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.For node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.AsyncFor node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.While node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.If node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.With node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.AsyncWith node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Match node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Raise node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Try node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.TryStar node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Assert node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Import node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.ImportFrom node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Global node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Nonlocal node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Expr node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Pass node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Break node) {
        return other(node);
    }

    @Override
    public T visit(StmtTy.Continue node) {
        return other(node);
    }

    @Override
    public T visit(ComprehensionTy node) {
        return other(node);
    }

    @Override
    public T visit(ExceptHandlerTy.ExceptHandler node) {
        return other(node);
    }

    @Override
    public T visit(ArgumentsTy node) {
        return other(node);
    }

    @Override
    public T visit(ArgTy node) {
        return other(node);
    }

    @Override
    public T visit(KeywordTy node) {
        return other(node);
    }

    @Override
    public T visit(AliasTy node) {
        return other(node);
    }

    @Override
    public T visit(WithItemTy node) {
        return other(node);
    }

    @Override
    public T visit(MatchCaseTy node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchValue node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchSingleton node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchSequence node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchMapping node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchClass node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchStar node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchAs node) {
        return other(node);
    }

    @Override
    public T visit(PatternTy.MatchOr node) {
        return other(node);
    }

    @Override
    public T visit(TypeIgnoreTy.TypeIgnore node) {
        return other(node);
    }

    @Override
    public T visit(TypeParamTy.TypeVar node) {
        return other(node);
    }

    @Override
    public T visit(TypeParamTy.ParamSpec node) {
        return other(node);
    }

    @Override
    public T visit(TypeParamTy.TypeVarTuple node) {
        return other(node);
    }
}
