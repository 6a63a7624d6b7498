package dev.seamwright.engine.functionality;

import dev.seamwright.engine.functionality.Entrances.Entrance;
import dev.seamwright.engine.functionality.Entrances.Start;
import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.engine.graph.CallGraph.Step;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// For each piece of code within reach the way from the entry whose least sure step is surest, the
/// shortest of those. One queue for each certainty, the surest emptied first.
final class SurestPaths {

    private final Map<Code, Way> settled = new HashMap<>();
    private final Map<Certainty, ArrayDeque<Way>> queues = new EnumMap<>(Certainty.class);

    SurestPaths(Entrance entrance, Set<Code> reach) {
        for (Start start : entrance.starts()) {
            offer(new Way(start.code(), start.certainty(), null, null));
        }
        for (Way way = next(); way != null; way = next()) {
            for (Step step : way.code().steps()) {
                Code to = entrance.type().target(step);
                if (to != null && reach.contains(to) && !settled.containsKey(to)) {
                    Certainty own = step.reference().evidence().certainty();
                    offer(new Way(to, worse(way.certainty(), own), step.reference(), way));
                }
            }
        }
    }

    /// How code is reached.
    ///
    /// @param call the last step, null at an entry
    /// @param before where that step comes from, null at an entry
    private record Way(
            Code code, Certainty certainty, @Nullable Reference call, @Nullable Way before) {}

    private void offer(Way way) {
        queues.computeIfAbsent(way.certainty(), k -> new ArrayDeque<>()).add(way);
    }

    /// The surest way that leads to new code.
    private @Nullable Way next() {
        for (ArrayDeque<Way> queue : queues.values()) {
            for (Way way = queue.poll(); way != null; way = queue.poll()) {
                if (settled.putIfAbsent(way.code(), way) == null) {
                    return way;
                }
            }
        }
        return null;
    }

    /// The less sure of two.
    static Certainty worse(Certainty one, Certainty other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// How sure it is that code is reached; code that is not reached by calls stands at an entry.
    Certainty certainty(Code code) {
        Way way = settled.get(code);
        return way == null ? Certainty.CERTAIN : way.certainty();
    }

    /// The calls that lead to code, the first one first.
    List<Reference> to(NodeId code) {
        List<Reference> calls = new ArrayList<>();
        for (Map.Entry<Code, Way> entry : settled.entrySet()) {
            if (entry.getKey().id().equals(code)) {
                for (Way way = entry.getValue(); way != null; way = way.before()) {
                    if (way.call() != null) {
                        calls.add(way.call());
                    }
                }
            }
        }
        Collections.reverse(calls);
        return calls;
    }
}
