package dev.seamwright.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Tangles;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.proposal.Granularity.Count;
import dev.seamwright.engine.proposal.Granularity.Grain;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.List;
import java.util.Optional;

final class PinsProperties {

    @Property(tries = 300)
    void no_pin_moves(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int contexts,
            @ForAll @IntRange(min = 1, max = 8) int wanted,
            @ForAll Grain grain) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario drawn = tangles.scenario(graph.units(), contexts);
        Proposals prepared = around(graph, Pins.of(drawn));

        for (Granularity granularity : List.of(grain, new Count(wanted))) {
            Scenario proposed = at(prepared, granularity);

            assertThat(proposed.contexts()).containsAll(drawn.contexts());
            for (NodeId unit : graph.units()) {
                Optional<ContextId> pin = drawn.ownerOf(unit);
                assertThat(pin.isEmpty() ? pin : proposed.ownerOf(unit)).isEqualTo(pin);
            }
        }
    }

    @Property(tries = 200)
    void only_what_is_kept_is_pinned(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario drawn = tangles.scenario(graph.units(), 4);
        ContextId kept = new ContextId(2);
        Scenario proposed = at(around(graph, Pins.of(drawn, List.of(kept))), Grain.MEDIUM);

        assertThat(proposed.contexts()).contains(new Context(kept, "Context 2"));
        assertThat(proposed.contexts())
                .extracting(context -> context.id().number())
                .doesNotContain(1, 3, 4);
        for (NodeId unit : graph.units()) {
            if (drawn.ownerOf(unit).equals(Optional.of(kept))) {
                assertThat(proposed.ownerOf(unit)).contains(kept);
            }
        }
    }

    @Property(tries = 100)
    void the_same_pins_always_give_the_same_proposal(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Pins pins = Pins.of(tangles.scenario(graph.units(), 3));

        assertThat(at(around(graph, pins), Grain.MEDIUM))
                .isEqualTo(at(around(graph, pins), Grain.MEDIUM));
    }

    private static Proposals around(ReferenceGraph graph, Pins pins) {
        return Proposer.of(graph, Weights.dataFirst()).around(pins).prepare(Cancellation.NEVER);
    }

    private static Scenario at(Proposals prepared, Granularity granularity) {
        return prepared.at(granularity, Cancellation.NEVER).scenario("proposed");
    }
}
