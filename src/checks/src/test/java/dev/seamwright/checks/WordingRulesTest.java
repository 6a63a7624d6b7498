package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordingRulesTest {

    private static final String BUNDLE =
            "src/wording/src/main/resources/dev/seamwright/wording/words.properties";

    private final WordingRules rules =
            new WordingRules(
                    SourceTree.ours().text(BUNDLE).orElseThrow(),
                    SourceTree.ours().javaFiles().stream().filter(Source::isMain).toList());

    @Test
    void the_rules_see_the_bundle() {
        assertThat(rules.keys()).hasSizeGreaterThan(100);
    }

    @Test
    void no_key_is_written_twice() {
        assertThat(rules.duplicates()).isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_has_its_sentence() {
        assertThat(rules.missing()).isEmpty();
    }

    @Test
    void every_sentence_is_used() {
        assertThat(rules.unused()).isEmpty();
    }

    @Test
    void every_sentence_can_be_read() {
        assertThat(rules.unreadable()).isEmpty();
    }

    @Test
    void violations_are_seen() {
        String code =
                "words.text(\"a.known\"); line(b ? \"a.lost\" : \"a.md\"); has(\"b.kind.\" + kind)";
        String bundle = "a.known=Yes\na.known=Again\nb.kind.x = X\nc.idle=It's {0\n";
        var planted = new WordingRules(bundle, List.of(new Source("A.java", code)));
        assertThat(planted.duplicates()).containsExactly("a.known");
        assertThat(planted.missing()).containsExactly("A.java: a.lost");
        assertThat(planted.unused()).containsExactly("c.idle");
        assertThat(planted.unreadable()).containsExactly("c.idle=It's {0");
    }
}
