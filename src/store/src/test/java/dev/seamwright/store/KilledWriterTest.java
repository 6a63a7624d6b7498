package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Another process writes and is killed, without warning, at moments that nobody chooses.
class KilledWriterTest {

    private static final int ROUNDS = 5;

    private final Random random = new Random(20_260_101);

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("shop.seam");
    }

    @Test
    void at_most_the_gesture_in_progress_is_lost() throws IOException, InterruptedException {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(Scenario.empty("First")));
        }
        for (int round = 0; round < ROUNDS; round++) {
            long committed = killAfter(1 + random.nextInt(60), KilledWriter.GESTURES);

            try (ProjectFile project = ProjectFile.open(path)) {
                assertThat(project.isReadOnly()).isFalse();
                List<Edit> edits = project.drawing("First").edits();
                assertThat((long) edits.size()).isBetween(committed, committed + 1);
                assertThat(edits).isEqualTo(KilledWriter.edits(edits.size()));
                project.moveTo("First", 0);
            }
        }
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    @Test
    void a_snapshot_is_replaced_wholly_or_not_at_all() throws IOException, InterruptedException {
        Monolith few = KilledWriter.monolith(0);
        Monolith many = KilledWriter.monolith(1);
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(Snapshots.of(few), Progress.SILENT, Cancellation.NEVER);
        }
        for (int round = 0; round < ROUNDS; round++) {
            killAfter(1 + random.nextInt(40), KilledWriter.SNAPSHOTS);

            try (ProjectFile project = ProjectFile.open(path)) {
                Monolith kept = project.monolith().orElseThrow();
                assertThat(kept).isIn(few, many);
                assertThat(project.fingerprint()).hasValue(Snapshots.of(kept).fingerprint());
            }
        }
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    /// Kills the writer when it has printed so many lines; gives the number in its last one.
    private long killAfter(int lines, String work) throws IOException, InterruptedException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                path.toString(),
                                work)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 1; i < lines; i++) {
                assertThat(out.readLine()).isNotNull();
            }
            String last = out.readLine();
            // Not through the process itself, which would close what it has printed.
            writer.toHandle().destroyForcibly();
            try (Stream<String> rest = out.lines()) {
                last = rest.reduce(last, (earlier, later) -> later);
            }
            assertThat(writer.waitFor()).isNotZero();
            return Long.parseLong(last);
        }
    }
}
