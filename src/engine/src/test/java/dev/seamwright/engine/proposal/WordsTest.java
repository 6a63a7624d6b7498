package dev.seamwright.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void identifiers_fall_into_words() {
        assertThat(Words.of("checkout_sessions")).containsExactly("checkout", "session");
        assertThat(Words.of("PriceListItem")).containsExactly("price", "list", "item");
        assertThat(Words.of("HTTPGateway2")).containsExactly("http", "gateway");
        assertThat(Words.of("/orders/{order_id}")).containsExactly("order", "order");
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void plurals_become_singular() {
        assertThat(Words.singular("categories")).isEqualTo("category");
        assertThat(Words.singular("addresses")).isEqualTo("address");
        assertThat(Words.singular("address")).isEqualTo("address");
        assertThat(Words.singular("boxes")).isEqualTo("box");
        assertThat(Words.singular("orders")).isEqualTo("order");
        assertThat(Words.singular("status")).isEqualTo("status");
        assertThat(Words.singular("analysis")).isEqualTo("analysis");
    }
}
