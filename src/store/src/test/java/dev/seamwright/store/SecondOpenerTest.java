package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;
import dev.seamwright.store.ProjectFileException.AlreadyExists;
import dev.seamwright.store.ProjectFileException.Unwritable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class SecondOpenerTest {

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("shop.seam");
    }

    @Test
    void the_second_opener_reads_what_the_first_has_written() {
        try (ProjectFile first = ProjectFile.create(path);
                ProjectFile second = ProjectFile.open(path)) {
            first.add(Drawing.of(Scenario.empty("First")));

            assertThat(second.isReadOnly()).isTrue();
            assertThat(second.scenarios()).containsExactly("First");
            assertThat(second.drawing("First").position()).isZero();
        }
    }

    @Test
    void the_second_opener_cannot_write() {
        try (ProjectFile first = ProjectFile.create(path);
                ProjectFile second = ProjectFile.open(path)) {
            assertThat(first.isReadOnly()).isFalse();
            assertThatThrownBy(() -> second.setWeights(Weights.dataFirst()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_second_opener_that_leaves_does_not_take_the_lock_along() {
        try (ProjectFile first = ProjectFile.create(path)) {
            ProjectFile.open(path).close();
            try (ProjectFile third = ProjectFile.open(path)) {
                assertThat(third.isReadOnly()).isTrue();
            }
            first.add(Drawing.of(Scenario.empty("First")));
        }
    }

    @Test
    void whoever_comes_after_the_first_has_left_may_write() {
        ProjectFile.create(path).close();
        try (ProjectFile next = ProjectFile.open(path)) {
            assertThat(next.isReadOnly()).isFalse();
        }
    }

    @Test
    void a_lock_file_that_a_crash_left_behind_stops_nobody() throws IOException {
        ProjectFile.create(path).close();
        Files.createFile(folder.resolve("shop.seam-lock"));

        try (ProjectFile next = ProjectFile.open(path)) {
            assertThat(next.isReadOnly()).isFalse();
        }
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_in_the_place_of_the_lock_is_not_followed() throws IOException {
        ProjectFile.create(path).close();
        Path lock = folder.resolve("shop.seam-lock");
        Path target = folder.resolve("target");
        Files.createSymbolicLink(lock, target);

        for (boolean dangling : new boolean[] {true, false}) {
            try (ProjectFile project = ProjectFile.open(path)) {
                assertThat(project.isReadOnly()).as("dangling: %s", dangling).isTrue();
            }
            assertThat(lock).isSymbolicLink();
            Files.writeString(target, "");
        }
    }

    @Test
    void a_lock_file_that_holds_something_is_nobodys_lock_and_left_alone() throws IOException {
        ProjectFile.create(path).close();
        Path lock = Files.writeString(folder.resolve("shop.seam-lock"), "mine");

        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.isReadOnly()).isTrue();
        }
        assertThat(lock).hasContent("mine");
    }

    @Test
    void many_who_create_the_same_project_at_once_leave_one_whole_project() throws Exception {
        for (int round = 0; round < 5; round++) {
            Path contested = folder.resolve("contested-" + round + ".seam");
            try (ExecutorService crew = Executors.newFixedThreadPool(4)) {
                List<Callable<Boolean>> creators =
                        Collections.nCopies(4, () -> createdAlone(contested));
                long successes = 0;
                for (Future<Boolean> creator : crew.invokeAll(creators)) {
                    successes += creator.get() ? 1 : 0;
                }
                assertThat(successes).isPositive();
            }
            try (ProjectFile project = ProjectFile.open(contested)) {
                assertThat(project.isReadOnly()).isFalse();
                assertThat(project.scenarios()).isEmpty();
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-{new,lock}");
    }

    /// Either all goes well, or somebody else was quicker; nothing else may happen.
    private static boolean createdAlone(Path contested) {
        try {
            ProjectFile.create(contested).close();
            return true;
        } catch (AlreadyExists quicker) {
            return false;
        } catch (Unwritable busy) {
            assertThat(busy.reason()).isEqualTo(Unwritable.Reason.IN_USE);
            return false;
        }
    }

    @Test
    void a_first_opener_may_leave_while_the_second_stays() {
        ProjectFile first = ProjectFile.create(path);
        try (ProjectFile second = ProjectFile.open(path)) {
            first.add(Drawing.of(Scenario.empty("First")));
            first.close();

            assertThat(second.scenarios()).containsExactly("First");
        }
    }

    @Test
    void a_project_that_may_not_be_written_is_read() {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(Scenario.empty("First")));
        }
        assumeTrue(path.toFile().setWritable(false) && !Files.isWritable(path), "as root, all is");

        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.isReadOnly()).isTrue();
            assertThat(project.scenarios()).containsExactly("First");
        }
    }

    @Test
    void closing_twice_is_closing_once() {
        ProjectFile project = ProjectFile.create(path);
        project.close();
        try (ProjectFile next = ProjectFile.open(path)) {
            project.close();
            assertThat(next.isReadOnly()).isFalse();
        }
    }
}
