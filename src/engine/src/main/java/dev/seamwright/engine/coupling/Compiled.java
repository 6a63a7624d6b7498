package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.seam.Weights;

/// Everything about a graph that does not depend on how contexts are drawn, made once.
record Compiled(
        ReferenceGraph graph, Links links, Facets facets, Membership membership, Weights weights) {

    static Compiled of(ReferenceGraph graph, Weights weights) {
        Links links = new Links(graph);
        return new Compiled(
                graph, links, new Facets(graph, links), new Membership(graph.units()), weights);
    }

    boolean hasTransactions() {
        return !graph.transactions().isEmpty();
    }
}
