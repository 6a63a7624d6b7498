package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

class HouseRulesCanFailTest {

    private static final String PLANTED = House.ROOT + ".checks.planted";

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    private final HouseRules rules = new HouseRules(PLANTED);

    @Test
    void an_arrow_upwards_is_seen() {
        assertBroken(rules.arrowsOf(room("engine")), "UpwardEngine");
    }

    @Test
    void a_library_of_another_room_is_seen() {
        assertBroken(rules.arrowsOf(room("store")), "Painter");
    }

    @Test
    void a_plugin_that_knows_more_than_the_model_is_seen() {
        assertBroken(rules.pluginsKnowTheModelAlone(), "CobolImporter");
    }

    @Test
    void plugins_that_know_each_other_are_seen() {
        assertBroken(rules.pluginsDoNotKnowEachOther(), "FortranImporter");
    }

    @Test
    void a_room_that_knows_a_plugin_is_seen() {
        assertBroken(rules.nobodyKnowsAPlugin(), "UpwardEngine");
    }

    @Test
    void a_class_without_a_room_is_seen() {
        assertBroken(rules.everyClassLivesInARoom(), "Forgotten");
    }

    @Test
    void a_circle_of_packages_is_seen() {
        assertBroken(rules.noPackageCycles(), "StoreManager");
    }

    @Test
    void the_toolkit_below_the_desktop_is_seen() {
        assertBroken(rules.noToolkitBelowTheDesktop(), "Painter");
    }

    @Test
    void a_view_model_with_a_scene_is_seen() {
        assertBroken(rules.viewModelsKnowNoScene(), "SceneModel");
    }

    @Test
    void a_name_without_an_edge_is_seen() {
        assertBroken(rules.namesHaveEdges(), "StoreManager");
    }

    @Test
    void printing_outside_the_command_line_is_seen() {
        assertBroken(rules.onlyTheCommandLinePrints(), "StoreManager");
    }

    private void assertBroken(ArchRule rule, String culprit) {
        var result = rule.evaluate(planted);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprit);
    }

    private static Room room(String name) {
        return Room.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
