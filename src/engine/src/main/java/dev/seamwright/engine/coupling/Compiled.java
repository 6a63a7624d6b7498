package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.history.Changes;
import dev.seamwright.engine.history.CoChanges;
import dev.seamwright.model.seam.Weights;

/// Everything about a graph that does not depend on how contexts are drawn, made once.
record Compiled(
        ReferenceGraph graph,
        Links links,
        Facets facets,
        Commits commits,
        Membership membership,
        Weights weights) {

    static Compiled of(ReferenceGraph graph, Weights weights) {
        Changes changes = Changes.of(graph);
        Links links = new Links(graph, CoChanges.of(changes));
        return new Compiled(
                graph,
                links,
                new Facets(graph, links),
                new Commits(changes, links),
                new Membership(graph.units()),
                weights);
    }

    boolean hasTransactions() {
        return !graph.transactions().isEmpty();
    }
}
