package dev.seamwright.engine.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class NodeNamesTest {

    private static final NodeNames NAMES =
            NodeNames.of(
                    new Sketch()
                            .nodes("src/shop/cart.x:Cart.total", "src/shop/cart.x:Line")
                            .nodes("src/pay/cart.x", "src/pay/card.x:Card", "src/tax/tax.x")
                            .nodes("table:orders", "table:audit.events", "table:pay")
                            .monolith());

    /// `=` for an identity, `~` for what was understood in another way.
    private static String meaning(String written) {
        return switch (NAMES.meaningOf(written)) {
            case Meaning.Node(var node, boolean literal) -> (literal ? "= " : "~ ") + node.text();
            case Meaning.Several(var nodes) ->
                    nodes.stream().map(node -> node.text()).collect(Collectors.joining(" | "));
            case Meaning.Unknown() -> "?";
        };
    }

    @Test
    void an_identity_means_itself() {
        assertThat(meaning("src/shop/cart.x:Cart")).isEqualTo("= src/shop/cart.x:Cart");
        assertThat(meaning("src/shop/cart.x:Cart.total")).isEqualTo("= src/shop/cart.x:Cart.total");
        assertThat(meaning("table:orders")).isEqualTo("= table:orders");
        assertThat(meaning("src/")).isEqualTo("= src/");
        assertThat(meaning("./")).isEqualTo("= ./");
    }

    @Test
    void a_table_needs_no_prefix_and_no_schema() {
        assertThat(meaning("orders")).isEqualTo("~ table:orders");
        assertThat(meaning("ORDERS")).isEqualTo("~ table:orders");
        assertThat(meaning("events")).isEqualTo("~ table:audit.events");
        assertThat(meaning("table:Orders")).isEqualTo("~ table:orders");
    }

    @Test
    void files_and_folders_are_known_by_path_with_or_without_ending() {
        assertThat(meaning("src/shop/cart")).isEqualTo("~ src/shop/cart.x");
        assertThat(meaning(".")).isEqualTo("~ ./");
        assertThat(meaning("src/shop")).isEqualTo("~ src/shop/");
        assertThat(meaning("./src/shop/cart.x")).isEqualTo("~ src/shop/cart.x");
        assertThat(meaning("src\\shop\\cart.x")).isEqualTo("~ src/shop/cart.x");
        assertThat(meaning("shop/cart.x")).isEqualTo("~ src/shop/cart.x");
        assertThat(meaning("src.shop.cart.Cart")).isEqualTo("~ src/shop/cart.x:Cart");
    }

    @Test
    void a_name_alone_is_enough_where_nothing_else_has_it() {
        assertThat(meaning("Card")).isEqualTo("~ src/pay/card.x:Card");
        assertThat(meaning("card.x")).isEqualTo("~ src/pay/card.x");
        assertThat(meaning("tax.tax")).isEqualTo("~ src/tax/tax.x");
    }

    @Test
    void what_can_mean_several_things_is_not_guessed() {
        assertThat(meaning("cart.x")).isEqualTo("src/pay/cart.x | src/shop/cart.x");
        assertThat(meaning("tax")).isEqualTo("src/tax/ | src/tax/tax.x");
        assertThat(meaning("Pay")).isEqualTo("~ table:pay");
    }

    @Test
    void a_whole_name_counts_for_more_than_the_end_of_one() {
        assertThat(meaning("pay")).isEqualTo("~ table:pay");
    }

    @Test
    void members_of_members_are_called_in_full() {
        assertThat(meaning("total")).isEqualTo("?");
        assertThat(meaning("Cart.total")).isEqualTo("?");
    }

    @Test
    void nonsense_means_nothing() {
        for (String nothing : new String[] {"", " ", "/", "//", ":", "table:", "sho", "?"}) {
            assertThat(meaning(nothing)).isEqualTo("?");
        }
    }
}
