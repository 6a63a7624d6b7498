package dev.seamwright.engine;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A scenario drawn by naming the members of each context: `cut.context("Cart", "cart.x")`.
public final class Cut {

    private final List<Context> contexts = new ArrayList<>();
    private final SortedMap<NodeId, ContextId> assignments = new TreeMap<>();

    /// Draws the next context.
    public Cut context(String name, String... members) {
        ContextId id = new ContextId(contexts.size() + 1);
        contexts.add(new Context(id, name));
        for (String member : members) {
            assignments.put(NodeId.parse(member), id);
        }
        return this;
    }

    public Scenario scenario() {
        return new Scenario("cut", contexts, assignments);
    }

    /// The identity of the n-th context, from 1.
    public static ContextId id(int number) {
        return new ContextId(number);
    }
}
