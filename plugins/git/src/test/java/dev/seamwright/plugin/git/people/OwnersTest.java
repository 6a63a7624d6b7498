package dev.seamwright.plugin.git.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.History;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class OwnersTest {

    @Test
    void rules_are_kept_in_order_with_their_teams() {
        String text =
                """
                # Everything
                *           @team/all
                /docs/      ann@example.org @bob   # trailing
                my\\ file   @x
                /empty/
                """;

        assertThat(new Owners("").of(text))
                .containsExactly(
                        new History.Owner("*", List.of("@team/all")),
                        new History.Owner("/docs/", List.of("ann@example.org", "@bob")),
                        new History.Owner("my\\ file", List.of("@x")),
                        new History.Owner("/empty/", List.of()));
    }

    @Test
    void sections_give_their_owners_to_what_names_none() {
        String text =
                """
                *.md @docs
                [Database][2] @dba @ops
                /db/
                /db/seed @seed
                ^[Optional part]
                /more/
                """;

        assertThat(new Owners("").of(text))
                .containsExactly(
                        new History.Owner("*.md", List.of("@docs")),
                        new History.Owner("/db/", List.of("@dba", "@ops")),
                        new History.Owner("/db/seed", List.of("@seed")),
                        new History.Owner("/more/", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "/src/app/models/, /models/",
        "src/app/models, /models",
        "/src/app/, *",
        "/src/, *",
        "/src/**, *",
        "/s*/a?p/x, /x",
        "/src/**/x, **/x",
        "**/x/y, **/x/y",
        "*.py, *.py",
        "models/, models/",
        "app/, *",
        "src/, *",
        "/src/app/*, /*",
    })
    void patterns_read_as_from_the_folder_inside(String pattern, String inside) {
        assertThat(new OwnerPattern(pattern).below("src/app")).contains(inside);
    }

    @ParameterizedTest
    @CsvSource({"/docs/", "/src/other/x", "src/apple/x", "/app/x", "/sr?/ap/x"})
    void patterns_about_other_folders_are_left_out(String pattern) {
        assertThat(new OwnerPattern(pattern).below("src/app")).isEmpty();
    }

    @Test
    void a_pattern_made_of_stars_takes_no_time() {
        String stars = "/" + "*a".repeat(2_000) + "/x";

        assertThat(new OwnerPattern(stars).below("a".repeat(3_000))).isPresent();
        assertThat(new OwnerPattern(stars).below("b".repeat(3_000))).isEmpty();
        assertThat(new Owners("").of("\\".repeat(4_000) + "\u2028 x @y")).hasSize(1);
    }
}
