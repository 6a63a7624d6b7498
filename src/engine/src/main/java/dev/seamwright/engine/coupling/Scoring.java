package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Weights;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /// What was scored last: the start of the next gesture, and while something is dragged it stays
    /// the same.
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
        return drawn(scenario).scores();
    }

    /// What going from one scenario to another changes. What belongs to no context counts as one
    /// side, the rest of the monolith.
    public Effect effect(Scenario before, Scenario after) {
        Drawn now = new Drawn(compiled, after);
        return new Gesture(compiled.links(), drawn(before), now).effect(before, after);
    }

    /// Scenarios never change, and telling that two of them are equal costs more than scoring one.
    @SuppressWarnings("ReferenceEquality")
    private Drawn drawn(Scenario before) {
        Start known = start.get();
        if (known == null || known.scenario() != before) {
            known = new Start(before, new Drawn(compiled, before));
            start.set(known);
        }
        return known.drawn();
    }

    /// What of a kind crosses the boundary of a context, by place; commits the newest first.
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<Finding> findings(Scenario scenario, ContextId context, ReferenceKind kind) {
        return findings(scenario, context).of(kind);
    }

    /// What a risk factor of a context is made of, by place; commits the newest first. A name
    /// outside of all that is drawn of a file is told for each context with code in the file.
    ///
    /// @throws IllegalArgumentException if the scenario has no such context
    public List<Finding> findings(Scenario scenario, ContextId context, RiskFactor factor) {
        return findings(scenario, context).of(factor);
    }

    /// Between which places of the ranking each context lies when priorities change by one step.
    public SortedMap<ContextId, RankRange> ranks(Scenario scenario) {
        return Ranks.of(new Drawn(compiled, scenario), weights());
    }

    /// How strongly every two contexts are coupled.
    public CouplingMatrix coupling(Scenario scenario) {
        return new CouplingMatrix(
                ids(scenario), new Drawn(compiled, scenario), compiled.links(), weights());
    }

    /// Who changes each context. Empty where there is too little history to tell.
    public SortedMap<ContextId, Upkeep> upkeep(Scenario scenario) {
        if (!compiled.commits().known) {
            return new TreeMap<>();
        }
        List<ContextId> contexts = ids(scenario);
        int[] owners = compiled.membership().owners(scenario);
        return new Upkeeps(compiled, owners, contexts.size()).of(contexts);
    }

    /// How the code of each context is spread over technical layers.
    public SortedMap<ContextId, LayerMix> layers(Scenario scenario) {
        int[] owners = compiled.membership().owners(scenario);
        return new Layers(compiled.graph(), compiled.links()).of(ids(scenario), owners);
    }

    private Findings findings(Scenario scenario, ContextId context) {
        int position = ids(scenario).indexOf(context);
        if (position < 0) {
            throw new IllegalArgumentException("not drawn: " + context);
        }
        return new Findings(compiled, new Drawn(compiled, scenario), position);
    }

    private static List<ContextId> ids(Scenario scenario) {
        return scenario.contexts().stream().map(Context::id).toList();
    }

    /// A scenario with what was found out about it.
    private record Start(Scenario scenario, Drawn drawn) {}
}
