package dev.seamwright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NearestTest {

    @Test
    void a_slip_of_the_keyboard_is_understood() {
        assertThat(Nearest.to("Propsal", List.of("Team cut", "Proposal"))).contains("Proposal");
        assertThat(Nearest.to("shop/crat.x", List.of("shop/", "shop/cart.x")))
                .contains("shop/cart.x");
    }

    @Test
    void case_alone_is_no_difference() {
        assertThat(Nearest.to("team CUT", List.of("Proposal", "Team cut"))).contains("Team cut");
    }

    @Test
    void the_nearest_is_named_and_of_equals_the_first() {
        assertThat(Nearest.to("order", List.of("orders2", "orders"))).contains("orders");
        assertThat(Nearest.to("cat", List.of("cut", "car"))).contains("cut");
    }

    @Test
    void another_word_is_not_guessed() {
        assertThat(Nearest.to("billing", List.of("Proposal", "orders", "x"))).isEmpty();
        assertThat(Nearest.to("", List.of("Proposal"))).isEmpty();
        assertThat(Nearest.to("x".repeat(1000), List.of("x".repeat(999)))).isEmpty();
    }
}
