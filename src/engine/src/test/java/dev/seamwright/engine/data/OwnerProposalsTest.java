package dev.seamwright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.data.OwnerProposal.Ground;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.List;

final class OwnerProposalsTest {

    private static final Scenario THREE =
            new Cut()
                    .context("Ordering", "a.x")
                    .context("Billing", "b.x")
                    .context("Reports", "c.x")
                    .scenario();

    @Test
    void whoever_writes_a_table_should_own_it() {
        OwnerProposal orders =
                only(
                        new Sketch()
                                .model("orders", "a.x:Order")
                                .from("a.x:one")
                                .writes("orders", "orders", "orders")
                                .from("b.x:one")
                                .writes("orders")
                                .from("b.x:two")
                                .reads(nine()));

        assertThat(orders.context()).isEqualTo(Cut.id(1));
        assertThat(orders.confidence()).isCloseTo(0.46, within(0.005));
        assertThat(orders.reasons())
                .extracting(OwnerProposal.Reason::ground)
                .containsExactly(Ground.WRITES, Ground.WRITES, Ground.MODEL, Ground.READS);
    }

    @Test
    void where_nobody_writes_the_model_decides() {
        OwnerProposal orders =
                only(
                        new Sketch()
                                .model("orders", "b.x:Order")
                                .from("a.x:one")
                                .reads("orders", "orders"));

        assertThat(orders.context()).isEqualTo(Cut.id(2));
    }

    @Test
    void the_rest_of_the_monolith_can_keep_a_table() {
        OwnerProposal orders = only(new Sketch().from("rest.x:one").writes("orders"));

        assertThat(orders.context()).isNull();
        assertThat(orders.confidence()).isEqualTo(1);
    }

    @Test
    void nothing_is_proposed_where_nothing_speaks_for_anybody() {
        assertThat(all(new Sketch().nodes("table:orders"))).isEmpty();
    }

    @Test
    void what_many_read_and_only_commands_write_is_shared() {
        assertThat(only(countries()).isShared()).isTrue();
        assertThat(only(countries().route("/", "a.x:load")).isShared()).isFalse();
    }

    @Test
    void what_is_written_by_nobody_knows_whom_is_not_shared() {
        assertThat(only(countries().from("b.x:two").writes("countries")).isShared()).isFalse();
    }

    @Test
    void what_hangs_on_changing_rows_is_not_shared() {
        Sketch hanging = countries().key("countries", "zones").from("a.x:one").writes("zones");

        assertThat(all(hanging)).extracting(OwnerProposal::isShared).containsExactly(false, false);
    }

    private static Sketch countries() {
        return new Sketch()
                .task(TaskKind.COMMAND, "a.x:load")
                .from("a.x:load")
                .writes("countries")
                .from("a.x:one")
                .reads("countries", "countries", "countries")
                .from("b.x:one")
                .reads("countries", "countries", "countries")
                .from("c.x:one")
                .reads("countries", "countries", "countries", "countries", "countries")
                .from("c.x:one")
                .reads("countries", "countries", "countries", "countries", "countries")
                .from("c.x:one")
                .reads("countries", "countries", "countries");
    }

    private static String[] nine() {
        return new String[] {
            "orders", "orders", "orders", "orders", "orders", "orders", "orders", "orders", "orders"
        };
    }

    private static OwnerProposal only(Sketch sketch) {
        List<OwnerProposal> all = all(sketch);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<OwnerProposal> all(Sketch sketch) {
        ReferenceGraph graph = sketch.graph();
        return OwnerProposals.of(graph, Functionalities.of(graph).all(), THREE);
    }
}
