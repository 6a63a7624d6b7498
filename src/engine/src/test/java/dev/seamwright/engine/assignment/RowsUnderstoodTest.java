package dev.seamwright.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RowsUnderstoodTest {

    private static final ContextId SALES = new ContextId(1);
    private static final ContextId STOCK = new ContextId(2);

    private static final Sketch SHOP =
            new Sketch()
                    .nodes("shop/cart.x:Cart.total", "shop/stock.x:Level", "old/stock.x:Level")
                    .nodes("table:orders")
                    .file("shop/tests/check.x", FileTrait.TEST);

    private final List<WrittenRow> written = new ArrayList<>();

    private RowsUnderstoodTest row(String name, ContextId context) {
        written.add(new WrittenRow(written.size() + 2, name, context));
        return this;
    }

    private RowsUnderstood understood() {
        Monolith monolith = SHOP.monolith();
        return RowsUnderstood.of(written, NodeNames.of(monolith), SHOP.graph().units());
    }

    private static AssignmentRow assigned(String node, ContextId context) {
        return new AssignmentRow(NodeId.parse(node), context);
    }

    @Test
    void identities_are_taken_without_a_word() {
        RowsUnderstood understood = row("shop/", SALES).row("table:orders", STOCK).understood();
        assertThat(understood.findings()).isEmpty();
        assertThat(understood.rows())
                .containsExactly(assigned("shop/", SALES), assigned("table:orders", STOCK));
    }

    @Test
    void other_names_are_taken_and_told() {
        RowsUnderstood understood = row("Cart", SALES).understood();
        assertThat(understood.rows()).containsExactly(assigned("shop/cart.x:Cart", SALES));
        assertThat(understood.findings())
                .containsExactly(
                        new RowFinding.Understood(
                                written.getFirst(), NodeId.parse("shop/cart.x:Cart")));
    }

    @Test
    void what_is_unknown_or_ambiguous_is_not_taken() {
        RowsUnderstood understood = row("Nobody", SALES).row("Level", STOCK).understood();
        assertThat(understood.rows()).isEmpty();
        assertThat(understood.findings())
                .containsExactly(
                        new RowFinding.Unknown(written.get(0)),
                        new RowFinding.Ambiguous(
                                written.get(1),
                                List.of(
                                        NodeId.parse("old/stock.x:Level"),
                                        NodeId.parse("shop/stock.x:Level"))));
    }

    @Test
    void a_second_row_for_a_node_counts_only_as_a_contradiction() {
        RowsUnderstood understood =
                row("table:orders", SALES).row("orders", SALES).row("ORDERS", STOCK).understood();
        assertThat(understood.rows()).containsExactly(assigned("table:orders", SALES));
        assertThat(understood.findings())
                .contains(
                        new RowFinding.Contradiction(
                                written.get(2), written.get(0), NodeId.parse("table:orders")))
                .filteredOn(RowFinding.Contradiction.class::isInstance)
                .hasSize(1);
    }

    @Test
    void tests_and_parts_of_types_hold_nothing_that_can_be_drawn() {
        RowsUnderstood understood =
                row("shop/cart.x:Cart.total", SALES).row("shop/tests/", STOCK).understood();
        assertThat(understood.rows()).hasSize(2);
        assertThat(understood.findings())
                .containsExactly(
                        new RowFinding.Idle(written.get(0), NodeId.parse("shop/cart.x:Cart.total")),
                        new RowFinding.Idle(written.get(1), NodeId.parse("shop/tests/")));
    }
}
