package dev.seamwright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.Tangles;
import dev.seamwright.engine.functionality.Access;
import dev.seamwright.engine.functionality.EntryPoint;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.scenario.Scenario;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.List;

final class DataProperties {

    @Property(tries = 300)
    void every_figure_keeps_its_bounds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = entered(tangles.sketch());
        Scenario scenario = tangles.scenario(graph.units(), n);
        List<TableUse> uses = TableUses.of(graph, scenario);

        for (TableUse use : uses) {
            use.entropy()
                    .ifPresent(
                            entropy -> assertThat(entropy).isBetween(0.0, Math.log(n + 1) + 1e-9));
        }
        TransactionalPurity.of(uses)
                .ifPresent(purity -> assertThat(purity).isLessThanOrEqualTo(1.0));
        for (OwnerProposal proposal :
                OwnerProposals.of(graph, Functionalities.of(graph).all(), scenario)) {
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
            assertThat(proposal.reasons()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void every_access_has_a_way_that_leads_to_it(@ForAll long seed) {
        Functionalities found = Functionalities.of(entered(new Tangles(seed).sketch()));

        for (Functionality functionality : found.all()) {
            for (Access access : functionality.accesses()) {
                List<Reference> way = found.path(functionality, access);
                assertThat(way.getLast()).isEqualTo(access.reference());
                for (int step = 1; step < way.size(); step++) {
                    assertThat(way.get(step).from()).isEqualTo(way.get(step - 1).to());
                }
                assertThat(access.certainty())
                        .isGreaterThanOrEqualTo(access.reference().evidence().certainty());
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_references_does_not_matter(@ForAll long seed) {
        Sketch sketch = new Tangles(seed).sketch();
        enter(sketch);

        assertThat(
                        told(
                                ReferenceGraph.of(
                                        sketch.monolith(
                                                sketch.monolith().references().reversed()))))
                .isEqualTo(told(sketch.graph()));
    }

    private static List<String> told(ReferenceGraph graph) {
        return Functionalities.of(graph).all().stream()
                .map(one -> one.entry() + " " + one.accesses())
                .toList();
    }

    private static ReferenceGraph entered(Sketch sketch) {
        enter(sketch);
        return sketch.graph();
    }

    /// Makes an entry point of every piece of code.
    private static void enter(Sketch sketch) {
        for (NodeId unit : sketch.graph().units()) {
            if (unit instanceof ElementId) {
                sketch.route(EntryPoint.Kind.ROUTE + unit.text(), unit.text());
            }
        }
    }
}
