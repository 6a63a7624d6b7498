package dev.seamwright.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class FewestRowsTest {

    private static final List<NodeId> UNITS =
            new Sketch()
                    .nodes("shop/cart.x:Cart", "shop/cart.x:Line", "shop/tax.x", "pay/card.x:Card")
                    .nodes("table:carts")
                    .graph()
                    .units();

    private static List<String> rows(Scenario scenario) {
        return FewestRows.of(scenario, UNITS).stream()
                .map(row -> row.node().text() + "," + name(scenario, row.context()))
                .toList();
    }

    private static String name(Scenario scenario, @Nullable ContextId context) {
        return context == null ? "" : scenario.context(context).orElseThrow().name();
    }

    @Test
    void files_of_one_context_are_said_by_their_folder() {
        assertThat(rows(new Cut().context("Sales", "shop/cart.x", "shop/tax.x").scenario()))
                .containsExactly("shop/,Sales");
    }

    @Test
    void an_exception_gets_a_row_of_its_own() {
        Cut cut = new Cut().context("Sales", "shop/").context("Tax", "shop/cart.x:Line");
        assertThat(rows(cut.scenario())).containsExactly("shop/,Sales", "shop/cart.x:Line,Tax");
    }

    @Test
    void a_lonely_part_is_said_where_it_is_and_not_by_a_folder_above() {
        assertThat(rows(new Cut().context("Pay", "pay/card.x:Card").scenario()))
                .containsExactly("pay/card.x,Pay");
        assertThat(rows(new Cut().context("Sales", "shop/cart.x:Line").scenario()))
                .containsExactly("shop/cart.x:Line,Sales");
    }

    @Test
    void everything_in_one_context_takes_one_row_and_each_table_one() {
        assertThat(rows(new Cut().context("All", "shop/", "pay/", "table:carts").scenario()))
                .containsExactly("./,All", "table:carts,All");
    }

    @Test
    void nothing_drawn_takes_no_rows() {
        assertThat(rows(Scenario.empty("none"))).isEmpty();
    }
}
