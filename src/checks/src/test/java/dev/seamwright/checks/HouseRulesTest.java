package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class HouseRulesTest {

    private final HouseRules rules = new HouseRules(House.ROOT);

    static Stream<ArchRule> arrows() {
        return new HouseRules(House.ROOT).arrows().stream();
    }

    static Stream<Room> rooms() {
        return Room.ALL.stream();
    }

    @Test
    void the_rules_see_the_whole_house() {
        assertThat(House.classes()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void the_rules_see_every_room(Room room) {
        assertThat(House.classes().stream().map(each -> roomOf(each.getPackageName())).distinct())
                .contains(room.name());
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void arrows_run_one_way(ArchRule rule) {
        rule.check(House.classes());
    }

    @Test
    void plugins_know_the_model_alone() {
        rules.pluginsKnowTheModelAlone().check(House.classes());
    }

    @Test
    void plugins_do_not_know_each_other() {
        rules.pluginsDoNotKnowEachOther().check(House.classes());
    }

    @Test
    void nobody_knows_a_plugin() {
        rules.nobodyKnowsAPlugin().check(House.classes());
    }

    @Test
    void every_class_lives_in_a_room() {
        rules.everyClassLivesInARoom().check(House.classes());
    }

    @Test
    void no_packages_run_in_a_circle() {
        rules.noPackageCycles().check(House.classes());
    }

    @Test
    void the_toolkit_stays_in_the_desktop() {
        rules.noToolkitBelowTheDesktop().check(House.classes());
    }

    @Test
    void view_models_know_no_scene() {
        rules.viewModelsKnowNoScene().check(House.classes());
    }

    @Test
    void names_have_edges() {
        rules.namesHaveEdges().check(House.classes());
    }

    @Test
    void only_the_command_line_prints() {
        rules.onlyTheCommandLinePrints().check(House.classes());
    }

    @Test
    void the_command_line_prints_in_one_place() {
        List<String> printing =
                House.classes().stream()
                        .flatMap(each -> each.getFieldAccessesFromSelf().stream())
                        .filter(access -> HouseRules.isOutput(access.getTargetOwner()))
                        .map(JavaAccess::getOriginOwner)
                        .map(JavaClass::getName)
                        .distinct()
                        .toList();
        assertThat(printing).hasSize(1);
    }

    private static String roomOf(String packageName) {
        return packageName.substring(House.ROOT.length() + 1).replaceAll("\\..*", "");
    }
}
