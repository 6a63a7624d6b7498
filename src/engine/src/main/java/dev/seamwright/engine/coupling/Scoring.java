package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Weights;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Scores ways to draw the contexts of one monolith. Immutable and safe to share between threads.
///
/// Worked example: a context has three pairs of units that call each other inside (two calls each)
/// and one pair that crosses (five calls). Internal weight 3 · ln 3 = 3.30, crossing ln 6 = 1.79,
/// so 35 % of its calls cross. Its only table is written from inside alone: of its writes 0 %
/// cross. With priorities 3 for calls and 8 for writes, independence is 100 × (1 − (3 · 0.35 + 8 ·
/// 0) / 11) = 90.4, of which calls take 9.6 points.
public final class Scoring {

    private final Compiled compiled;

    /// The start of the last gesture: while something is dragged it stays the same.
    private final AtomicReference<@Nullable Start> start = new AtomicReference<>();

    private Scoring(Compiled compiled) {
        this.compiled = compiled;
    }

    /// Compiles a graph for scoring with these priorities.
    public static Scoring of(ReferenceGraph graph, Weights weights) {
        return new Scoring(Compiled.of(graph, weights));
    }

    /// The priorities that scores are made with.
    public Weights weights() {
        return compiled.weights();
    }

    /// Every seam of a scenario.
    public Scores score(Scenario scenario) {
        return new Drawn(compiled, scenario).scores();
    }

    /// What going from one scenario to another changes. What belongs to no context counts as one
    /// side, the rest of the monolith.
    public Effect effect(Scenario before, Scenario after) {
        Start known = start.get();
        if (known == null || !known.scenario().equals(before)) {
            known = new Start(before, new Drawn(compiled, before));
            start.set(known);
        }
        Drawn now = new Drawn(compiled, after);
        return new Gesture(compiled.links(), known.drawn(), now).effect(before, after);
    }

    /// The references of a kind that cross the boundary of a context, by place.
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<Reference> evidence(Scenario scenario, ContextId context, ReferenceKind kind) {
        return crossing(scenario, context).of(kind);
    }

    /// The references that a risk factor of a context is made of, by place; none for a factor that
    /// is not made of references. All split transactions and unresolved names are told by
    /// [#splitTransactions], [#unresolved] and [#untoldCalls].
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<Reference> evidence(Scenario scenario, ContextId context, RiskFactor factor) {
        return crossing(scenario, context).of(factor);
    }

    /// The transactions that write tables of a context and others, by place.
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<TransactionFootprint> splitTransactions(Scenario scenario, ContextId context) {
        return crossing(scenario, context).splitTransactions();
    }

    /// The names in a context's code whose target could not be told. A name outside of all that is
    /// drawn of a file is told for each context with code in the file.
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<Unresolved> unresolved(Scenario scenario, ContextId context) {
        return crossing(scenario, context).unresolved();
    }

    /// The files with code of a context in which the target of calls could not be told.
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<CallTally> untoldCalls(Scenario scenario, ContextId context) {
        return crossing(scenario, context).untoldCalls();
    }

    private CrossingReferences crossing(Scenario scenario, ContextId context) {
        int position = scenario.contexts().stream().map(Context::id).toList().indexOf(context);
        if (position < 0) {
            throw new IllegalArgumentException("not drawn: " + context);
        }
        return new CrossingReferences(compiled, new Drawn(compiled, scenario), position);
    }

    /// A scenario with what was found out about it.
    private record Start(Scenario scenario, Drawn drawn) {}
}
