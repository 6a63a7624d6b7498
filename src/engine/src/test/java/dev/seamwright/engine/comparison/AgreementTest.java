package dev.seamwright.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

final class AgreementTest {

    private static final String[] AREAS = {
        "cart", "invoice", "shipment", "review", "report", "stock", "ticket", "coupon"
    };

    @Test
    void the_same_cut_agrees_fully_whatever_its_groups_are_called() {
        Map<String, String> expert = Map.of("a", "x", "b", "x", "c", "y", "d", "y");
        Map<String, String> cut = Map.of("a", "1", "b", "1", "c", "2", "d", "2");
        Agreement agreement = new Agreement(cut, expert);

        assertThat(agreement.mojoFm()).isEqualTo(100);
        assertThat(agreement.adjustedRand()).isEqualTo(1);
        assertThat(agreement.pairwiseF()).isEqualTo(1);
    }

    @Test
    void one_thing_misplaced_costs_one_move() {
        Map<String, String> expert = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y");
        Map<String, String> cut = Map.of("a", "1", "b", "1", "c", "2", "d", "2", "e", "2");

        assertThat(new Agreement(cut, expert).mojoFm()).isCloseTo(100 * 2 / 3.0, within(1e-9));
    }

    @Test
    void singletons_have_to_be_joined() {
        Map<String, String> expert = Map.of("a", "x", "b", "x", "c", "y", "d", "y");
        Map<String, String> cut = Map.of("a", "1", "b", "2", "c", "3", "d", "4");

        assertThat(new Agreement(cut, expert).mojoFm()).isZero();
        assertThat(new Agreement(cut, expert).pairwiseF()).isZero();
    }

    @Test
    void a_proposal_for_tangled_layers_comes_close_to_the_areas_behind_them() {
        ReferenceGraph graph = tangledLayers().graph();
        Scenario scenario =
                Proposer.of(graph, Weights.dataFirst()).propose("p", Cancellation.NEVER);
        Map<String, String> cut = new TreeMap<>();
        Map<String, String> expert = new TreeMap<>();
        for (NodeId unit : graph.units()) {
            String owner = scenario.ownerOf(unit).map(Object::toString).orElse("none");
            cut.put(unit.text(), owner);
            for (String area : AREAS) {
                if (unit.text().contains(area)) {
                    expert.put(unit.text(), area);
                }
            }
        }

        Agreement agreement = new Agreement(cut, expert);

        assertThat(agreement.mojoFm()).isGreaterThan(80);
        assertThat(agreement.adjustedRand()).isGreaterThan(0.7);
    }

    @Test
    void pairs_of_very_many_things_are_counted_in_full() {
        Map<String, String> cut = new TreeMap<>();
        Map<String, String> expert = new TreeMap<>();
        for (int thing = 0; thing < 50_000; thing++) {
            cut.put("t" + thing, "all");
            expert.put("t" + thing, thing % 2 == 0 ? "even" : "odd");
        }

        Agreement agreement = new Agreement(cut, expert);

        assertThat(agreement.recall()).isEqualTo(1);
        assertThat(agreement.precision()).isCloseTo(24_999 / 49_999.0, within(1e-12));
        assertThat(agreement.adjustedRand()).isZero();
    }

    /// Every area has a view, a service, a job and two tables, and calls two others besides.
    private static Sketch tangledLayers() {
        Random random = new Random(1);
        Sketch sketch = new Sketch();
        for (String area : AREAS) {
            String service = "services/" + area + "_handling.x:";
            String first = AREAS[random.nextInt(AREAS.length)];
            String second = AREAS[random.nextInt(AREAS.length)];
            sketch.from("web/" + area + "_views.x:show")
                    .calls(service + "load", "util/text.x:slug")
                    .from("jobs/" + area + "_nightly.x:run")
                    .calls(service + "save", "util/text.x:slug")
                    .from(service + "load")
                    .reads(area + "s", area + "_lines", first + "s")
                    .from(service + "save")
                    .writes(area + "s", area + "_lines")
                    .from(service + "save")
                    .calls("services/" + first + "_handling.x:save")
                    .from(service + "save")
                    .calls("services/" + second + "_handling.x:load")
                    .key(area + "_lines", area + "s")
                    .key(area + "s", second + "s")
                    .transaction(service + "save");
        }
        return sketch;
    }
}
