package dev.seamwright.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.NoSuchElementException;

class WordsTest {

    private final Words words = new Words();

    @Test
    void a_key_of_the_bundle_gives_its_sentence() {
        assertThat(words.text("application.name")).isEqualTo("Seamwright");
    }

    @Test
    void a_missing_key_is_refused_by_name() {
        assertThatThrownBy(() -> words.text("no.such.key"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void a_key_can_be_asked_for_before_it_is_used() {
        assertThat(words.has("application.name")).isTrue();
        assertThat(words.has("no.such.key")).isFalse();
    }
}
