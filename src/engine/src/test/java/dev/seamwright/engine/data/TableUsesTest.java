package dev.seamwright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TableUsesTest {

    private static final Scenario TWO =
            new Cut().context("Ordering", "a.x").context("Billing", "b.x").scenario();

    @Test
    void contexts_are_told_by_what_their_code_does() {
        TableUse orders =
                use(
                        new Sketch()
                                .from("a.x:one")
                                .writes("orders")
                                .from("a.x:two")
                                .reads("orders")
                                .from("b.x:one")
                                .writes("orders")
                                .from("c.x:rest")
                                .reads("orders"));

        assertThat(orders.writers())
                .extracting(ContextUse::context)
                .containsExactly(Cut.id(1), Cut.id(2));
        assertThat(orders.readers())
                .extracting(ContextUse::context)
                .containsExactly(Cut.id(1), null);
    }

    @Test
    void transactions_count_for_the_context_of_their_code() {
        TableUse orders =
                use(
                        new Sketch()
                                .transaction("b.x:bill")
                                .from("b.x:bill")
                                .calls("a.x:place")
                                .from("a.x:place")
                                .writes("orders"));

        assertThat(orders.uses())
                .extracting(one -> one.context() + " " + one.transactions().size())
                .containsExactly("c1 0", "c2 1");
    }

    @Test
    void entropy_counts_the_code_that_touches_a_table() {
        TableUse orders =
                use(
                        new Sketch()
                                .from("a.x:one")
                                .writes("orders")
                                .from("a.x:two")
                                .reads("orders", "orders")
                                .from("a.x:three")
                                .reads("orders")
                                .from("b.x:one")
                                .reads("orders"));

        assertThat(orders.entropy().orElseThrow()).isCloseTo(0.562, within(0.0005));
    }

    @Test
    void a_table_that_no_code_touches_has_no_entropy() {
        assertThat(use(new Sketch().nodes("table:orders")).entropy()).isEmpty();
    }

    @Test
    void purity_is_what_entropy_leaves() {
        Sketch sketch =
                new Sketch()
                        .from("a.x:one")
                        .writes("orders", "carts")
                        .from("b.x:one")
                        .writes("orders")
                        .nodes("table:unused");

        assertThat(TransactionalPurity.of(TableUses.of(sketch.graph(), TWO)).orElseThrow())
                .isCloseTo(1 - Math.log(2) / 2, within(1e-12));
    }

    @Test
    void purity_is_absent_without_tables() {
        assertThat(TransactionalPurity.of(List.of())).isEmpty();
    }

    private static TableUse use(Sketch sketch) {
        return TableUses.of(sketch.graph(), TWO).getFirst();
    }
}
