package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Preset;
import dev.seamwright.model.seam.Priority;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class ProjectFileTest {

    private static final Edit DRAW =
            new Edit.Create(new Context(new ContextId(1), "Cart"), List.of(new TableId("carts")));
    private static final Edit RENAME = new Edit.Rename(new ContextId(1), "Basket");

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("a shop? 100%.seam");
    }

    @Test
    void a_new_project_is_empty_and_weighs_data_first() {
        try (ProjectFile project = ProjectFile.create(path)) {
            assertThat(project.isReadOnly()).isFalse();
            assertThat(project.path()).isEqualTo(path);
            assertThat(project.monolith()).isEmpty();
            assertThat(project.fingerprint()).isEmpty();
            assertThat(project.roots()).isEmpty();
            assertThat(project.scenarios()).isEmpty();
            assertThat(project.weights()).isEqualTo(Weights.dataFirst());
        }
    }

    @Test
    void a_closed_project_is_one_file() throws IOException {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(Scenario.empty("First")));
            assertThat(filesInFolder()).hasSizeGreaterThan(1);
        }
        assertThat(filesInFolder()).containsExactly(path);
    }

    @Test
    void everything_is_there_after_opening_again() {
        Snapshot snapshot = Snapshots.of(Snapshots.everyKindOfFact());
        Weights weights = Preset.CODE_FIRST.weights().with(ReferenceKind.CALL, Priority.HIGHEST);
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(snapshot, Progress.SILENT, Cancellation.NEVER);
            project.add(Drawing.of(Scenario.empty("Second")));
            project.add(Drawing.of(Scenario.empty("First")));
            project.append("First", DRAW);
            project.append("First", RENAME);
            project.moveTo("First", 1);
            project.setWeights(weights);
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.monolith()).hasValue(snapshot.monolith());
            assertThat(project.fingerprint()).hasValue(snapshot.fingerprint());
            assertThat(project.request()).hasValue(snapshot.request());
            assertThat(project.roots()).isEqualTo(snapshot.request().roots());
            assertThat(project.readings()).isEqualTo(snapshot.readings());
            assertThat(project.scenarios()).containsExactly("Second", "First");
            assertThat(project.drawing("First").edits()).containsExactly(DRAW, RENAME);
            assertThat(project.drawing("First").position()).isEqualTo(1);
            assertThat(project.weights()).isEqualTo(weights);
        }
    }

    @Test
    void what_a_project_does_not_weigh_counts_as_by_default() {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.setWeights(new Weights(Map.of(ReferenceKind.CALL, Priority.IGNORED), Map.of()));
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.weights())
                    .isEqualTo(Weights.dataFirst().with(ReferenceKind.CALL, Priority.IGNORED));
        }
    }

    @Test
    void a_gesture_after_undo_forgets_what_was_undone() {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(Scenario.empty("First")));
            project.append("First", DRAW);
            project.append("First", RENAME);
            project.moveTo("First", 0);
            project.append("First", DRAW);
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.drawing("First").edits()).containsExactly(DRAW);
        }
    }

    @Test
    void a_scenario_nobody_drew_on_can_be_given_another_start() {
        Scenario drawn = Scenario.empty("First").after(DRAW);
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(drawn.after(RENAME)));
            project.restart(drawn);
            assertThat(project.drawing("First").scenario()).isEqualTo(drawn);
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.drawing("First").scenario()).isEqualTo(drawn);
            project.append("First", RENAME);
            assertThatThrownBy(() -> project.restart(drawn))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(project.drawing("First").edits()).containsExactly(RENAME);
        }
    }

    @Test
    void broken_calls_are_refused_and_change_nothing() {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(Scenario.empty("First")));

            assertThatThrownBy(() -> project.append("First", RENAME))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> project.moveTo("First", 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> project.add(Drawing.of(Scenario.empty("First"))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> project.drawing("Nobody's"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(project.drawing("First").edits()).isEmpty();
        }
    }

    @Test
    void a_cancelled_import_leaves_the_former_snapshot() {
        Snapshot former = Snapshots.of(Snapshots.everyKindOfFact());
        Monolith large = Snapshots.chain("large", 5_000);
        AtomicInteger asked = new AtomicInteger();
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(former, Progress.SILENT, Cancellation.NEVER);

            assertThatThrownBy(
                            () ->
                                    project.replaceMonolith(
                                            Snapshots.of(large),
                                            Progress.SILENT,
                                            () -> asked.incrementAndGet() > 3))
                    .isInstanceOf(WorkCancelledException.class);

            assertThat(project.monolith()).hasValue(former.monolith());
        }
    }

    @Test
    void progress_adds_up_to_what_was_announced() {
        ProgressCounter progress = new ProgressCounter();
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(
                    Snapshots.of(Snapshots.chain("large", 2_345)), progress, Cancellation.NEVER);
        }
        assertThat(progress.done()).isEqualTo(progress.total()).isPositive();
    }

    private List<Path> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
