package dev.seamwright.engine.proposal;

import dev.seamwright.engine.naming.NameSuggestion;
import dev.seamwright.engine.naming.Naming;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Contexts with their members: first those that are pinned, then new ones in the order of their
/// first tables, then shared code where there is any.
public final class Proposal {

    /// The context of what many use and nobody owns. A name like any other: the architect may
    /// change it.
    private static final String SHARED = "Shared";

    private final Scenario drawn;
    private final SortedMap<ContextId, List<NameSuggestion>> names;

    private Proposal(Scenario drawn, SortedMap<ContextId, List<NameSuggestion>> names) {
        this.drawn = drawn;
        this.names = Collections.unmodifiableSortedMap(names);
    }

    static Proposal of(Nodes nodes, Placement placement, Naming naming) {
        Pins pins = nodes.pins();
        Cut cut = new Cut(pins);
        List<List<NodeId>> members = placement.members(nodes.graph().units());
        List<List<NodeId>> groups = members.subList(0, placement.shared());
        int[] pinned = placement.groups().pins();
        List<String> taken = new ArrayList<>(List.of(SHARED));
        pins.contexts().forEach(context -> taken.add(context.name()));
        List<List<NameSuggestion>> suggestions = naming.suggest(groups, taken);
        SortedMap<ContextId, List<NameSuggestion>> names = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            List<NameSuggestion> suggested = suggestions.get(group);
            ContextId context =
                    pinned[group] == Groups.NONE
                            ? cut.context(suggested.getFirst().name())
                            : nodes.pinned().get(pinned[group]);
            names.put(context, suggested);
            groups.get(group).forEach(unit -> cut.assign(unit, context));
        }
        List<NodeId> kernel = members.get(placement.shared());
        if (!kernel.isEmpty()) {
            ContextId id = cut.contextOrPinned(SHARED);
            kernel.forEach(unit -> cut.assign(unit, id));
        }
        return new Proposal(cut.scenario("proposal", nodes.graph().units()), names);
    }

    /// What is proposed, under a name.
    public Scenario scenario(String name) {
        return new Scenario(name, drawn.contexts(), drawn.assignments());
    }

    /// What is proposed, by context.
    public List<Context> contexts() {
        return drawn.contexts();
    }

    /// What a context could be called, the best first; the first is what a new one is called. None
    /// for shared code.
    public List<NameSuggestion> names(ContextId context) {
        return names.getOrDefault(context, List.of());
    }
}
