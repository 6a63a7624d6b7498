package dev.seamwright.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// Monoliths of which hardly anything is known, or in which one thing outweighs all others.
final class DegenerateInputTest {

    @Test
    void an_empty_tree_gives_no_contexts() {
        assertThat(propose(new Sketch()).contexts()).isEmpty();
    }

    @Test
    void one_file_is_one_context_at_most() {
        Sketch sketch = new Sketch().from("all.x:start").calls("all.x:stop");

        assertThat(propose(sketch).contexts()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void tables_without_code_are_cut_by_their_keys() {
        Sketch sketch = new Sketch();
        for (String area : new String[] {"cart", "invoice"}) {
            for (int table = 1; table < 5; table++) {
                sketch.key(area + "_t" + table, area + "_head").key(area + "_t" + table, area);
            }
        }

        Scenario scenario = propose(sketch);

        assertThat(owner(scenario, "table:cart_t1"))
                .isPresent()
                .isEqualTo(owner(scenario, "table:cart_t4"))
                .isNotEqualTo(owner(scenario, "table:invoice_t1"));
    }

    @Test
    void everything_in_one_folder_is_cut_by_what_refers_to_what() {
        Sketch sketch = new Sketch();
        addIslands(sketch, 3, "app/");

        Scenario scenario = propose(sketch);

        assertThat(scenario.contexts()).hasSize(3);
        assertThat(owner(scenario, "app/file1a.x"))
                .isPresent()
                .isNotEqualTo(owner(scenario, "app/file2a.x"));
    }

    @Test
    void islands_stay_apart() {
        Sketch sketch = new Sketch();
        addIslands(sketch, 30, "");

        Scenario scenario = propose(sketch);

        for (int island = 0; island < 30; island++) {
            assertThat(owner(scenario, "file" + island + "a.x"))
                    .isPresent()
                    .isEqualTo(owner(scenario, "file" + island + "c.x"))
                    .isNotEqualTo(owner(scenario, "file" + (island + 1) % 30 + "a.x"));
        }
    }

    @Test
    void a_hub_with_very_many_references_leaves_islands_apart() {
        Sketch sketch = new Sketch();
        addIslands(sketch, 4, "");
        for (int island = 0; island < 4; island++) {
            for (char file = 'a'; file < 'g'; file++) {
                String user = "file" + island + file + ".x:f";
                for (int again = 0; again < 500; again++) {
                    sketch.from(user).calls("hub.x:tick");
                }
            }
        }

        Scenario scenario = propose(sketch);

        assertThat(owner(scenario, "file0a.x"))
                .isPresent()
                .isNotEqualTo(owner(scenario, "file1a.x"));
    }

    @Test
    void history_alone_ties_files() {
        Sketch sketch = new Sketch();
        for (int file = 0; file < 6; file++) {
            sketch.nodes("one" + file + ".x:f", "two" + file + ".x:f");
        }
        for (int commit = 0; commit < 12; commit++) {
            String first = commit % 6 + ".x";
            String second = (commit + 1 + commit / 6) % 6 + ".x";
            sketch.commit("one" + first, "one" + second).commit("two" + first, "two" + second);
        }

        Scenario scenario = propose(sketch);

        assertThat(owner(scenario, "one0.x"))
                .isPresent()
                .isEqualTo(owner(scenario, "one3.x"))
                .isNotEqualTo(owner(scenario, "two0.x"));
    }

    /// Islands of six files each of which refers to two others.
    private static void addIslands(Sketch sketch, int count, String folder) {
        for (int island = 0; island < count; island++) {
            for (int file = 0; file < 6; file++) {
                String name = folder + "file" + island;
                sketch.from(name + (char) ('a' + file) + ".x:f")
                        .calls(
                                name + (char) ('a' + (file + 1) % 6) + ".x:f",
                                name + (char) ('a' + (file + 2) % 6) + ".x:f");
            }
        }
    }

    private static Scenario propose(Sketch sketch) {
        return Proposer.of(sketch.graph(), Weights.dataFirst())
                .propose("proposal", Cancellation.NEVER);
    }

    private static Optional<ContextId> owner(Scenario scenario, String node) {
        return scenario.ownerOf(NodeId.parse(node));
    }
}
