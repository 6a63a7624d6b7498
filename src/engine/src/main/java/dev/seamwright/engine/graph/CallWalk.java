package dev.seamwright.engine.graph;

import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.engine.graph.CallGraph.Step;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A bounded walk along resolved calls: breadth first, each piece of code once.
public final class CallWalk {

    private final Limits limits;
    private final Function<Step, @Nullable Code> target;
    private final Map<Code, Integer> depths = new LinkedHashMap<>();
    private final ArrayDeque<Code> waiting = new ArrayDeque<>();
    private boolean cut;

    private CallWalk(Limits limits, Function<Step, @Nullable Code> target) {
        this.limits = limits;
        this.target = target;
    }

    /// How far a walk goes.
    ///
    /// @param depth calls from where it starts
    /// @param visits pieces of code at most
    public record Limits(int depth, int visits) {}

    /// What a walk came by.
    ///
    /// @param codes in the order of the walk
    /// @param cut whether a limit was hit, so that there may be more
    public record Reach(Set<Code> codes, boolean cut) {}

    /// Everything that the starts run.
    ///
    /// @param target where a step leads, null for one that is not followed
    public static Reach from(
            Collection<Code> starts, Limits limits, Function<Step, @Nullable Code> target) {
        CallWalk walk = new CallWalk(limits, target);
        starts.forEach(code -> walk.enter(code, 0));
        for (Code code = walk.waiting.poll(); code != null; code = walk.waiting.poll()) {
            for (Step step : code.steps()) {
                walk.follow(step, code);
            }
        }
        return new Reach(Collections.unmodifiableSet(walk.depths.keySet()), walk.cut);
    }

    private void follow(Step step, Code from) {
        Code to = target.apply(step);
        if (to == null || depths.containsKey(to)) {
            return;
        }
        int depth = depths.getOrDefault(from, 0) + 1;
        if (depth > limits.depth() || depths.size() >= limits.visits()) {
            cut = true;
        } else {
            enter(to, depth);
        }
    }

    private void enter(Code code, int depth) {
        if (depths.putIfAbsent(code, depth) == null) {
            waiting.add(code);
        }
    }
}
