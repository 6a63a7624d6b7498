package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceRulesTest {

    private static final List<Source> SOURCES = SourceTree.ours().javaFiles();

    private final SourceRules rules = new SourceRules(SOURCES);

    @Test
    void the_rules_see_the_whole_house() {
        assertThat(SOURCES).hasSizeGreaterThan(200);
        assertThat(SOURCES).filteredOn(Source::isMain).hasSizeGreaterThan(150);
    }

    @Test
    void every_listed_exception_is_still_needed() {
        for (var list :
                List.of(
                        Allowed.CATCHING_EVERYTHING,
                        Allowed.LONG_FILES,
                        Allowed.NAMING_A_LANGUAGE)) {
            for (Allowed each : list) {
                assertThat(SOURCES)
                        .as(each.file())
                        .anyMatch(source -> source.path().endsWith(each.file()));
            }
        }
    }

    @Test
    void nobody_catches_what_they_cannot_name() {
        assertThat(rules.broadCatches()).isEmpty();
    }

    @Test
    void no_failure_goes_unheard() {
        assertThat(rules.emptyCatches()).isEmpty();
    }

    @Test
    void no_language_is_named_outside_its_plugin() {
        assertThat(rules.namedLanguages()).isEmpty();
    }

    @Test
    void nobody_waits_for_time_to_pass() {
        assertThat(rules.sleeps()).isEmpty();
    }

    @Test
    void every_silenced_warning_has_its_reason() {
        assertThat(rules.unreasonedSuppressions()).isEmpty();
    }

    @Test
    void nothing_is_left_for_later_in_a_source() {
        assertThat(rules.notesForLater()).isEmpty();
    }

    @Test
    void no_file_holds_two_ideas() {
        assertThat(rules.longFiles()).isEmpty();
    }

    @Test
    void every_package_is_described_and_free_of_null() {
        assertThat(rules.undescribedPackages()).isEmpty();
    }
}
