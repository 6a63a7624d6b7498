package dev.seamwright.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TransactionFootprintTest {

    @Test
    void a_transaction_writes_what_the_code_it_calls_writes() {
        ReferenceGraph graph =
                new Sketch()
                        .transaction("a.x:checkout")
                        .from("a.x:checkout")
                        .calls("b.x:order", "b.x:stock")
                        .from("b.x:order")
                        .writes("orders")
                        .from("b.x:stock")
                        .writes("stock")
                        .from("b.x:stock")
                        .reads("products")
                        .graph();

        assertThat(graph.transactions()).hasSize(1);
        TransactionFootprint footprint = graph.transactions().getFirst();
        assertThat(footprint.writes()).containsExactly(table("orders"), table("stock"));
        assertThat(footprint.reads()).containsExactly(table("products"));
        assertThat(together(graph)).containsExactly("table:orders table:stock");
    }

    @Test
    void code_that_calls_itself_ends_the_walk() {
        ReferenceGraph graph =
                new Sketch()
                        .transaction("a.x:one")
                        .from("a.x:one")
                        .calls("a.x:two")
                        .from("a.x:two")
                        .calls("a.x:one")
                        .from("a.x:two")
                        .writes("orders")
                        .graph();

        assertThat(graph.transactions().getFirst().writes()).containsExactly(table("orders"));
    }

    @Test
    void a_helper_that_only_commits_ties_nobody_together() {
        ReferenceGraph graph =
                new Sketch()
                        .transaction("util.x:save_all")
                        .from("a.x:pay")
                        .calls("util.x:save_all")
                        .from("a.x:pay")
                        .writes("payments")
                        .from("b.x:ship")
                        .calls("util.x:save_all")
                        .from("b.x:ship")
                        .writes("shipments", "parcels")
                        .graph();

        assertThat(graph.transactions())
                .extracting(footprint -> footprint.transaction().element().text())
                .containsExactly("a.x:pay", "b.x:ship");
        assertThat(together(graph)).containsExactly("table:parcels table:shipments");
    }

    @Test
    void code_that_commits_by_itself_is_not_part_of_its_callers_transaction() {
        ReferenceGraph graph =
                new Sketch()
                        .transaction("a.x:outer")
                        .from("a.x:outer")
                        .calls("b.x:inner")
                        .from("a.x:outer")
                        .writes("orders")
                        .transaction("b.x:inner")
                        .from("b.x:inner")
                        .writes("audit")
                        .graph();

        assertThat(graph.transactions()).hasSize(2);
        assertThat(together(graph)).isEmpty();
    }

    @Test
    void work_far_down_the_calls_is_not_followed() {
        Sketch sketch = new Sketch().transaction("a.x:f0");
        for (int depth = 0; depth < 20; depth++) {
            sketch.from("a.x:f" + depth).calls("a.x:f" + (depth + 1));
            sketch.from("a.x:f" + depth).writes("t" + depth);
        }

        assertThat(sketch.graph().transactions().getFirst().writes())
                .contains(table("t0"), table("t6"))
                .doesNotContain(table("t7"), table("t19"));
    }

    @Test
    void making_an_instance_does_not_run_its_methods() {
        ReferenceGraph graph =
                new Sketch()
                        .transaction("a.x:place")
                        .from("a.x:place")
                        .to(ReferenceKind.INSTANTIATE, "m.x:Order")
                        .from("m.x:Order.cancel")
                        .writes("refunds")
                        .from("a.x:place")
                        .writes("orders")
                        .graph();

        assertThat(graph.transactions().getFirst().writes()).containsExactly(table("orders"));
    }

    @Test
    void a_transaction_of_a_type_covers_its_methods() {
        ReferenceGraph graph =
                new Sketch()
                        .transaction("a.x:Service")
                        .from("a.x:Service.place")
                        .writes("orders")
                        .graph();

        assertThat(graph.transactions().getFirst().writes()).containsExactly(table("orders"));
    }

    private static List<String> together(ReferenceGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.count(ReferenceKind.TRANSACTION) > 0)
                .map(edge -> edge.from().text() + " " + edge.to().text())
                .toList();
    }

    private static TableId table(String name) {
        return new TableId(name);
    }
}
