package dev.seamwright.plugin.git.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MessageTest {

    private static String tickets(String message) {
        return String.join(" ", Message.of(message).tickets());
    }

    @Test
    void keys_are_found_wherever_they_stand() {
        assertThat(tickets("SHOP-12: pay")).isEqualTo("SHOP-12");
        assertThat(tickets("[SHOP-12] pay, see (OPS2-7).")).isEqualTo("SHOP-12 OPS2-7");
        assertThat(tickets("Pay (#123)\n\nfixes #12, closes #9")).isEqualTo("#123 #12 #9");
        assertThat(tickets("Fix GH-12 and #12")).isEqualTo("#12");
        assertThat(tickets("SHOP-1/SHOP-2,SHOP-3")).isEqualTo("SHOP-1 SHOP-3");
        assertThat(tickets("SHOP-12 and SHOP-12 again")).isEqualTo("SHOP-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read UTF-8, UTF-16 and ISO-8859-1",
                "Use SHA-1, MD-5, AES-256",
                "Fix CVE-2020-1234 and CWE-79",
                "See RFC-2616, PEP-8",
                "Published DEC-2020, Q1-2021",
                "Take Apache-2 and GPL-3",
                "other/repo#12",
                "&#39; and C#7",
                "#0 #abc #12ab a#1 ##1",
                "shop-12 Shop-12 A-1",
                "SHOP-12.5 SHOP-1-2 X-SHOP-1",
                "https://example.org/x#12 and /browse/SHOP-12",
            })
    void what_only_looks_like_a_key_is_none(String message) {
        assertThat(tickets(message)).isEmpty();
    }

    @Test
    void a_message_that_is_all_keys_is_bounded() {
        String all =
                IntStream.rangeClosed(1, 100_000)
                        .mapToObj(each -> "#" + each)
                        .collect(Collectors.joining(" "));

        assertThat(Message.of(all).tickets()).hasSize(20).startsWith("#1", "#2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run black",
                "chore: format code with prettier",
                "Fix whitespace",
                "Reformatted sources",
                "isort imports",
                "Apply code style",
                "pyupgrade to 3.8",
            })
    void subjects_that_speak_of_formatting_are_told(String message) {
        assertThat(Message.of(message).formatting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blacklist users", "Format prices", "Splinter", "Add x\n\nRun black"})
    void others_are_not(String message) {
        assertThat(Message.of(message).formatting()).isFalse();
    }
}
