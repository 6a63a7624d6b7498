package dev.seamwright.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.History;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class TeamsTest {

    @ParameterizedTest
    @CsvSource({
        "*, shop/models.x, true",
        "*.x, shop/cart/models.x, true",
        "*.x, shop/cart/models.y, false",
        "models.x, shop/cart/models.x, true",
        "/models.x, shop/cart/models.x, false",
        "/shop/, shop/cart/models.x, true",
        "/shop, shop/cart/models.x, true",
        "shop/, old/shop/models.x, true",
        "shop/, shop, false",
        "/*, models.x, true",
        "/*, shop/models.x, false",
        "/shop/*, shop/models.x, true",
        "/shop/*, shop/cart/models.x, false",
        "/shop/**, shop/cart/models.x, true",
        "shop/**/models.x, shop/models.x, true",
        "shop/**/models.x, shop/a/b/models.x, true",
        "**/cart, shop/cart/models.x, true",
        "/shop/c?rt/, shop/cart/models.x, true",
        "/shop/c?rt/, shop/chart/models.x, false",
    })
    void patterns_are_read_as_hosts_read_them(String pattern, String path, boolean matches) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void the_last_rule_that_matches_counts() {
        Teams teams =
                teams(
                        new History.Owner("*", List.of("@all")),
                        new History.Owner("/shop/", List.of("@shop", "@web")),
                        new History.Owner("/shop/free/", List.of()));

        assertThat(teams.isKnown()).isTrue();
        assertThat(teams.of("main.x")).containsExactly("@all");
        assertThat(teams.of("shop/cart.x")).containsExactly("@shop", "@web");
        assertThat(teams.of("shop/free/all.x")).isEmpty();
    }

    @Test
    void a_pattern_of_wildcards_alone_is_matched_in_no_time() {
        String pattern = "*a".repeat(2_000) + "b";

        assertThat(new PathPattern(pattern).matches("a".repeat(20_000))).isFalse();
    }

    @Test
    void a_project_that_says_nothing_has_no_teams() {
        assertThat(teams().isKnown()).isFalse();
        assertThat(teams().of("main.x")).isEmpty();
    }

    private static Teams teams(History.Owner... owners) {
        return new Teams(new History(History.Extent.WHOLE, List.of(), List.of(owners)));
    }
}
