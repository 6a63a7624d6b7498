package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What becomes of scenarios as wholes: names, removal, and coming back.
class ScenarioKeepingTest {

    private static final Edit DRAW =
            new Edit.Create(new Context(new ContextId(1), "Cart"), List.of(new TableId("carts")));
    private static final Edit RENAME = new Edit.Rename(new ContextId(1), "Basket");

    @TempDir private Path folder;
    private @Nullable ProjectFile open;

    @BeforeEach
    void drawTwo() {
        ProjectFile project = ProjectFile.create(folder.resolve("shop.seam"));
        open = project;
        project.add(Drawing.of(Scenario.empty("First")));
        project.append("First", DRAW);
        project.append("First", RENAME);
        project.moveTo("First", 1);
        project.add(Drawing.of(Scenario.empty("Second")));
    }

    @AfterEach
    void close() {
        project().close();
    }

    private ProjectFile project() {
        return Objects.requireNonNull(open);
    }

    /// Looks at what holds now, and holds after opening again.
    private void nowAndLater(Consumer<ProjectFile> look) {
        look.accept(project());
        project().close();
        open = ProjectFile.open(folder.resolve("shop.seam"));
        look.accept(project());
    }

    @Test
    void another_name_keeps_place_and_gestures() {
        project().rename("First", "Team cut");
        nowAndLater(
                file -> {
                    assertThat(file.scenarios()).containsExactly("Team cut", "Second");
                    assertDrawn(file.drawing("Team cut"), "Team cut");
                });
    }

    @Test
    void gestures_go_on_after_a_rename() {
        project().rename("First", "Team cut");
        project().moveTo("Team cut", 0);
        project().append("Team cut", DRAW);
        nowAndLater(file -> assertThat(file.drawing("Team cut").edits()).containsExactly(DRAW));
    }

    @Test
    void what_was_removed_comes_back_whole_and_to_its_place() {
        project().remove("First");
        nowAndLater(
                file -> {
                    assertThat(file.scenarios()).containsExactly("Second");
                    assertThat(file.removedScenarios()).containsExactly("First");
                    assertThatThrownBy(() -> file.drawing("First"))
                            .isInstanceOf(IllegalArgumentException.class);
                });

        project().restore("First");
        nowAndLater(
                file -> {
                    assertThat(file.scenarios()).containsExactly("First", "Second");
                    assertThat(file.removedScenarios()).isEmpty();
                    assertDrawn(file.drawing("First"), "First");
                });
    }

    @Test
    void the_name_of_a_removed_scenario_is_free_and_mixes_nothing_up() {
        project().remove("First");
        project().add(Drawing.of(Scenario.empty("First")));
        project().remove("First");
        project().add(Drawing.of(Scenario.empty("Third")));

        assertThat(project().removedScenarios()).containsExactly("First", "First");
        project().restore("First");
        assertThat(project().drawing("First").edits()).isEmpty();
        project().rename("First", "Younger");
        project().restore("First");
        nowAndLater(
                file -> {
                    assertThat(file.scenarios())
                            .containsExactly("First", "Second", "Younger", "Third");
                    assertDrawn(file.drawing("First"), "First");
                });
    }

    @Test
    void the_last_scenario_stays() {
        project().remove("Second");
        assertRefused(() -> project().remove("First"));
        nowAndLater(file -> assertThat(file.scenarios()).containsExactly("First"));
    }

    @Test
    void broken_calls_are_refused_and_change_nothing() {
        project().add(Drawing.of(Scenario.empty("Third")));
        project().remove("Third");
        project().add(Drawing.of(Scenario.empty("Third")));

        assertRefused(() -> project().rename("First", "Second"));
        assertRefused(() -> project().rename("First", " "));
        assertRefused(() -> project().rename("Nobody's", "Mine"));
        assertRefused(() -> project().remove("Nobody's"));
        assertRefused(() -> project().restore("Nobody's"));
        assertRefused(() -> project().restore("Third"));
        nowAndLater(
                file -> {
                    assertThat(file.scenarios()).containsExactly("First", "Second", "Third");
                    assertThat(file.removedScenarios()).containsExactly("Third");
                    assertDrawn(file.drawing("First"), "First");
                });
    }

    @Test
    void whoever_only_reads_changes_nothing() {
        try (ProjectFile reader = ProjectFile.open(folder.resolve("shop.seam"))) {
            assertThat(reader.isReadOnly()).isTrue();
            assertThatThrownBy(() -> reader.rename("First", "Mine"))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> reader.remove("First"))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(project().scenarios()).containsExactly("First", "Second");
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertDrawn(Drawing drawing, String name) {
        assertThat(drawing.start().name()).isEqualTo(name);
        assertThat(drawing.scenario().name()).isEqualTo(name);
        assertThat(drawing.edits()).containsExactly(DRAW, RENAME);
        assertThat(drawing.position()).isEqualTo(1);
        assertThat(drawing.scenario().contexts())
                .containsExactly(new Context(new ContextId(1), "Cart"));
    }
}
