package dev.seamwright.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdentifiersTest {

    @Test
    void identifiers_fall_into_words() {
        assertThat(Identifiers.of("checkout_sessions")).containsExactly("checkout", "session");
        assertThat(Identifiers.of("PriceListItem")).containsExactly("price", "list", "item");
        assertThat(Identifiers.of("HTTPGateway2")).containsExactly("http", "gateway");
        assertThat(Identifiers.of("/orders/{order_id}")).containsExactly("order", "order");
        assertThat(Identifiers.of("")).isEmpty();
    }

    @Test
    void plurals_become_singular() {
        assertThat(Identifiers.singular("categories")).isEqualTo("category");
        assertThat(Identifiers.singular("addresses")).isEqualTo("address");
        assertThat(Identifiers.singular("address")).isEqualTo("address");
        assertThat(Identifiers.singular("boxes")).isEqualTo("box");
        assertThat(Identifiers.singular("orders")).isEqualTo("order");
        assertThat(Identifiers.singular("status")).isEqualTo("status");
        assertThat(Identifiers.singular("analysis")).isEqualTo("analysis");
    }
}
