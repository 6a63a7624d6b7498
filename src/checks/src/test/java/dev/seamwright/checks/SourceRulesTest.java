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
        assertNeeded(Allowed.CATCHING_EVERYTHING, rules.broadCatches(List.of()));
        assertNeeded(Allowed.NAMING_A_LANGUAGE, rules.namedLanguages(List.of()));
        assertNeeded(Allowed.LONG_FILES, rules.longFiles(List.of()));
    }

    @Test
    void nobody_catches_what_they_cannot_name() {
        assertThat(rules.broadCatches(Allowed.CATCHING_EVERYTHING)).isEmpty();
    }

    @Test
    void no_failure_goes_unheard() {
        assertThat(rules.emptyCatches()).isEmpty();
    }

    @Test
    void no_language_is_named_outside_its_plugin() {
        assertThat(rules.namedLanguages(Allowed.NAMING_A_LANGUAGE)).isEmpty();
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
        assertThat(rules.longFiles(Allowed.LONG_FILES)).isEmpty();
    }

    @Test
    void every_package_is_described_and_free_of_null() {
        assertThat(rules.undescribedPackages()).isEmpty();
    }

    private static void assertNeeded(List<Allowed> exceptions, List<String> findings) {
        for (Allowed each : exceptions) {
            assertThat(findings).anyMatch(finding -> finding.contains(each.file() + ":"));
        }
    }
}
