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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What can be read of a damaged project comes along into a new one.
class RecoveryTest {

    private static final List<Edit> EDITS = KilledWriter.edits(12);

    @TempDir private Path folder;
    private Path path;
    private Monolith monolith = Snapshots.chain("large", 2_000);

    @BeforeEach
    void draw() {
        path = folder.resolve("shop.seam");
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(Snapshots.of(monolith), Progress.SILENT, Cancellation.NEVER);
            project.add(Drawing.of(Scenario.empty("First")));
            EDITS.forEach(edit -> project.append("First", edit));
        }
    }

    @Test
    void decisions_survive_where_only_facts_are_broken() throws IOException {
        byte[] before = broken("fact_page");

        Recovery recovery = ProjectFile.recover(path).orElseThrow();

        assertThat(recovery.file()).isEqualTo(folder.resolve("shop-recovered.seam"));
        assertThat(recovery.facts()).isFalse();
        assertThat(recovery.gestures()).isEqualTo(EDITS.size());
        assertThat(path).hasBinaryContent(before);
        try (ProjectFile project = ProjectFile.open(recovery.file())) {
            assertThat(project.drawing("First").edits()).isEqualTo(EDITS);
            assertThat(project.monolith()).isEmpty();
            assertThat(project.roots()).isNotEmpty();
        }
    }

    @Test
    void everything_comes_along_where_nothing_that_matters_is_broken() throws IOException {
        broken("file_reading");

        Recovery recovery = ProjectFile.recover(path).orElseThrow();

        assertThat(recovery.facts()).isTrue();
        try (ProjectFile project = ProjectFile.open(recovery.file())) {
            assertThat(project.monolith()).hasValue(monolith);
            assertThat(project.drawing("First").edits()).isEqualTo(EDITS);
        }
    }

    @Test
    void gestures_behind_a_hole_are_cut_off() {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("DELETE FROM edit WHERE number = 7");
        }

        Recovery recovery = ProjectFile.recover(path).orElseThrow();

        assertThat(recovery.scenarios()).isEqualTo(1);
        assertThat(recovery.gestures()).isBetween(1, EDITS.size() - 1);
    }

    @Test
    void an_earlier_recovery_is_not_overwritten() throws IOException {
        Files.writeString(folder.resolve("shop-recovered.seam"), "mine");

        Optional<Recovery> again = ProjectFile.recover(path);

        assertThat(again).isEmpty();
        assertThat(folder.resolve("shop-recovered.seam")).hasContent("mine");
    }

    @Test
    void damage_anywhere_leaves_a_sound_project_or_a_clear_refusal() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(5);
        int recovered = 0;
        for (int attempt = 0; attempt < 25; attempt++) {
            byte[] broken = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            int at = 4096 + random.nextInt(broken.length - 4096 - 600);
            for (int i = 0; i < 512; i++) {
                broken[at + i] = (byte) random.nextInt();
            }
            Files.write(path, broken);
            recovered += recoverable();
            Files.deleteIfExists(folder.resolve("shop-recovered.seam"));
            assertThat(path).hasBinaryContent(broken);
        }
        assertThat(recovered).isPositive();
    }

    private int recoverable() {
        try {
            Recovery recovery = ProjectFile.recover(path).orElseThrow();
            try (ProjectFile project = ProjectFile.open(recovery.file())) {
                assertThat(project.scenarios()).hasSize(recovery.scenarios());
                project.scenarios().forEach(project::drawing);
                assertThat(project.monolith().isPresent()).isEqualTo(recovery.facts());
            }
            return 1;
        } catch (ProjectFileException refused) {
            assertThat(refused.path()).isEqualTo(path);
            return 0;
        }
    }

    /// Overwrites the first page of a table, and gives the file's bytes.
    private byte[] broken(String table) throws IOException {
        int page;
        int size;
        try (Database database = Database.open(path, Database.Mode.READ)) {
            page = database.number("SELECT rootpage FROM sqlite_master WHERE name = ?", table);
            size = database.number("PRAGMA page_size");
        }
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, (page - 1) * size, page * size, (byte) 0x5a);
        Files.write(path, bytes);
        return bytes;
    }
}
