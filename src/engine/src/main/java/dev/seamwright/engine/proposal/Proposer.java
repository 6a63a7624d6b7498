package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import java.util.ArrayList;
import java.util.List;

/// Proposes contexts for a monolith. The same graph and weights always give the same proposal.
public final class Proposer {

    /// The context of what many use and nobody owns. A name like any other: the architect may
    /// change it.
    private static final String SHARED = "Shared";

    private final ReferenceGraph graph;
    private final Weights weights;

    private Proposer(ReferenceGraph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /// A proposer for one monolith.
    public static Proposer of(ReferenceGraph graph, Weights weights) {
        return new Proposer(graph, weights);
    }

    /// Contexts with their members, numbered in the order of their first tables. What nothing ties
    /// to anything stays unassigned rather than being guessed.
    public Scenario propose(String scenarioName, Cancellation cancellation) {
        Nodes nodes = new Nodes(graph);
        Vocabulary vocabulary = new Vocabulary(new WordCount(nodes));
        cancellation.check();
        Ties ties = new Ties(nodes, vocabulary, weights);
        Leiden leiden = new Leiden(ties.size(), ties.ties());
        Granularity granularity = new Granularity(nodes);
        int[] found = Groups.largerFirst(granularity.groups(leiden, cancellation), nodes);
        int larger = granularity.count(found);
        int[] refined = new Refinement(ties, vocabulary, larger).refined(found);
        Groups groups = Groups.of(refined, nodes.size()).withoutDust(ties.ties(), nodes);
        return draw(nodes, groups, new Names(nodes, vocabulary, groups).all())
                .scenario(scenarioName, graph.units());
    }

    private Cut draw(Nodes nodes, Groups groups, List<String> names) {
        SharedCode shared = new SharedCode(nodes, groups);
        Cut cut = new Cut();
        List<ContextId> contexts = new ArrayList<>();
        names.forEach(name -> contexts.add(cut.context(name)));
        List<NodeId> kernel = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            int group = groups.of(node);
            if (shared.isShared(node)) {
                kernel.addAll(nodes.members(node));
            } else if (group != Groups.NONE) {
                nodes.members(node).forEach(unit -> cut.assign(unit, contexts.get(group)));
            }
        }
        for (NodeId hub : graph.hubs()) {
            int group = shared.prevailingUser(hub);
            if (group == Groups.NONE) {
                kernel.add(hub);
            } else {
                cut.assign(hub, contexts.get(group));
            }
        }
        if (!kernel.isEmpty()) {
            ContextId id = cut.context(names.contains(SHARED) ? SHARED + " code" : SHARED);
            kernel.forEach(unit -> cut.assign(unit, id));
        }
        return cut;
    }
}
