package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.PatternTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;

import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads what the patterns of a `match` refer to: classes and values.
final class PatternReader extends PartialVisitor<Boolean> {

    private final ExpressionReader expressions;
    private final List<Statement> found = new ArrayList<>();

    private PatternReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    static List<Statement> read(PatternTy pattern, ExpressionReader expressions) {
        PatternReader reader = new PatternReader(expressions);
        pattern.accept(reader);
        return reader.found;
    }

    @Override
    Boolean other(SSTNode node) {
        return false;
    }

    @Override
    public Boolean visit(PatternTy.MatchClass node) {
        found.add(new Statement.Evaluate(expressions.read(node.cls)));
        patterns(node.patterns);
        return patterns(node.kwdPatterns);
    }

    @Override
    public Boolean visit(PatternTy.MatchValue node) {
        return found.add(new Statement.Evaluate(expressions.read(node.value)));
    }

    @Override
    public Boolean visit(PatternTy.MatchOr node) {
        return patterns(node.patterns);
    }

    @Override
    public Boolean visit(PatternTy.MatchSequence node) {
        return patterns(node.patterns);
    }

    @Override
    public Boolean visit(PatternTy.MatchMapping node) {
        return patterns(node.patterns);
    }

    @Override
    public Boolean visit(PatternTy.MatchAs node) {
        return node.pattern != null && node.pattern.accept(this);
    }

    private boolean patterns(PatternTy @Nullable [] patterns) {
        if (patterns != null) {
            for (PatternTy pattern : patterns) {
                pattern.accept(this);
            }
        }
        return true;
    }
}
