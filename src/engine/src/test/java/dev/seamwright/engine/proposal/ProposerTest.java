package dev.seamwright.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

final class ProposerTest {

    private static final String[] AREAS = {"cart", "invoice", "shipment", "review", "report"};

    @Test
    void business_areas_are_found_behind_layered_folders() {
        Scenario scenario = propose(layered());

        for (String area : AREAS) {
            ContextId owner = owner(scenario, "services/" + area + ".x").orElseThrow();
            assertThat(owner(scenario, "web/" + area + "_views.x")).contains(owner);
            assertThat(owner(scenario, "table:" + area + "s")).contains(owner);
            assertThat(owner(scenario, "table:" + area + "_lines")).contains(owner);
            assertThat(scenario.context(owner).orElseThrow().name().toLowerCase(Locale.ROOT))
                    .startsWith(area);
        }
    }

    @Test
    void a_whole_file_is_assigned_as_one() {
        Scenario scenario = propose(layered());

        assertThat(scenario.assignments())
                .containsKey(ElementId.file("services/cart.x"))
                .doesNotContainKey(ElementId.file("services/cart.x").member("load"));
    }

    @Test
    void a_file_with_the_models_of_every_area_is_taken_apart() {
        Sketch sketch = layered();
        for (String area : AREAS) {
            sketch.model(area + "s", "models.x:" + area.toUpperCase(Locale.ROOT));
        }

        Scenario scenario = propose(sketch);

        for (String area : AREAS) {
            assertThat(owner(scenario, "models.x:" + area.toUpperCase(Locale.ROOT)))
                    .isEqualTo(owner(scenario, "table:" + area + "s"))
                    .isPresent();
        }
    }

    @Test
    void what_everybody_uses_is_shared_and_glues_nothing() {
        Sketch sketch = layered();
        for (String area : AREAS) {
            sketch.from("services/" + area + ".x:load")
                    .calls("util/text.x:slug", "util/text.x:cut");
            sketch.from("web/" + area + "_views.x:show").calls("util/text.x:slug");
        }

        Scenario scenario = propose(sketch);

        ContextId shared = owner(scenario, "util/text.x:slug").orElseThrow();
        assertThat(scenario.context(shared)).map(Context::name).contains("Shared");
        assertThat(owner(scenario, "services/cart.x")).isNotEqualTo(Optional.of(shared));
        assertThat(owner(scenario, "services/cart.x"))
                .isNotEqualTo(owner(scenario, "services/invoice.x"));
    }

    @Test
    void the_same_monolith_always_gives_the_same_proposal() {
        assertThat(propose(layered())).isEqualTo(propose(layered()));
    }

    @Test
    void names_are_unique() {
        Scenario scenario = propose(layered());

        assertThat(scenario.contexts()).extracting(Context::name).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_proposed_for_nothing() {
        assertThat(propose(new Sketch()).contexts()).isEmpty();
        assertThat(propose(new Sketch().nodes("a.x:A", "a.x:B")).assignments()).isEmpty();
    }

    @Test
    void what_nothing_ties_to_anything_stays_unassigned() {
        Scenario scenario = propose(layered().nodes("legacy/qwertz.x:zyx"));

        assertThat(owner(scenario, "legacy/qwertz.x:zyx")).isEmpty();
    }

    @Test
    void very_many_files_that_nothing_ties_cost_little() {
        Sketch sketch = layered();
        for (int file = 0; file < 20_000; file++) {
            sketch.nodes("loose/" + letters(file) + ".x");
        }
        ReferenceGraph graph = sketch.graph();

        Instant start = Instant.now();
        Scenario scenario =
                Proposer.of(graph, Weights.dataFirst()).propose("proposal", Cancellation.NEVER);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(owner(scenario, "loose/" + letters(77) + ".x")).isEmpty();
    }

    @Test
    void a_monolith_without_tables_is_cut_by_its_code() {
        Sketch sketch = new Sketch();
        for (int island = 0; island < 4; island++) {
            for (int file = 0; file < 4; file++) {
                sketch.from("i" + island + "f" + file + ".x:f")
                        .calls("i" + island + "f" + (file + 1) % 4 + ".x:f")
                        .from("i" + island + "f" + file + ".x:f")
                        .calls("i" + island + "f" + (file + 2) % 4 + ".x:f");
            }
        }

        Scenario scenario = propose(sketch);

        assertThat(scenario.contexts()).hasSize(4);
        for (int island = 0; island < 4; island++) {
            assertThat(owner(scenario, "i" + island + "f0.x"))
                    .isEqualTo(owner(scenario, "i" + island + "f3.x"))
                    .isPresent();
        }
    }

    @Test
    void one_hub_with_very_many_edges_does_not_swallow_the_rest() {
        Sketch sketch = layered();
        for (int user = 0; user < 300; user++) {
            sketch.from("jobs" + user % 7 + "/job" + user + ".x:run").calls("core/kernel.x:tick");
        }

        Scenario scenario = propose(sketch);

        assertThat(owner(scenario, "services/cart.x"))
                .isPresent()
                .isNotEqualTo(owner(scenario, "services/invoice.x"));
    }

    @Test
    void tests_take_no_part() {
        Sketch sketch = layered().file("tests/cart_test.x", FileTrait.TEST);

        assertThat(owner(propose(sketch), "tests/cart_test.x")).isEmpty();
    }

    @Test
    void a_stop_is_heard() {
        Proposer proposer = Proposer.of(layered().graph(), Weights.dataFirst());

        assertThatThrownBy(() -> proposer.propose("stopped", () -> true))
                .isInstanceOf(WorkCancelledException.class);
    }

    /// Areas that folders hide: each has a service, a view and two tables.
    private static Sketch layered() {
        Sketch sketch = new Sketch();
        for (String area : AREAS) {
            sketch.from("web/" + area + "_views.x:show")
                    .calls("services/" + area + ".x:load")
                    .from("services/" + area + ".x:load")
                    .reads(area + "s", area + "_lines")
                    .from("services/" + area + ".x:save")
                    .writes(area + "s", area + "_lines")
                    .key(area + "_lines", area + "s");
        }
        return sketch.from("services/cart.x:load").calls("services/invoice.x:load");
    }

    /// A word that no other number has.
    private static String letters(int number) {
        return String.valueOf(number)
                .replace('0', 'x')
                .chars()
                .map(digit -> digit < 'a' ? digit - '0' + 'a' : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Scenario propose(Sketch sketch) {
        return Proposer.of(sketch.graph(), Weights.dataFirst())
                .propose("proposal", Cancellation.NEVER);
    }

    private static Optional<ContextId> owner(Scenario scenario, String node) {
        return scenario.ownerOf(NodeId.parse(node));
    }
}
