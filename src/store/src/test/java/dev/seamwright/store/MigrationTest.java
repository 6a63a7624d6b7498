package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.model.scenario.Drawing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Projects of every version are read. Each sample was written by the version in its name.
class MigrationTest {

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void bringOldProject() throws IOException {
        path = folder.resolve("shop.seam");
        bring("version-1.seam", path);
    }

    private static void bring(String sample, Path place) throws IOException {
        try (InputStream old =
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream(sample))) {
            Files.copy(old, place);
        }
    }

    @Test
    void facts_and_decisions_of_version_one_are_all_there() {
        try (ProjectFile project = ProjectFile.open(path)) {
            Monolith monolith = project.monolith().orElseThrow();
            assertThat(monolith.name()).isEqualTo("small");
            assertThat(monolith.files()).hasSize(5);
            assertThat(monolith.tables())
                    .extracting(table -> table.id().name())
                    .containsExactly("ledger", "orders", "shop_customer");
            assertThat(monolith.references())
                    .anyMatch(
                            reference ->
                                    reference.kind() == ReferenceKind.WRITE
                                            && reference.via() == Via.ORM)
                    .anyMatch(
                            reference ->
                                    reference.kind() == ReferenceKind.FOREIGN_KEY
                                            && reference.via() == Via.SQL);
            assertThat(monolith.entryPoints().routes()).hasSize(1);
            assertThat(project.roots()).containsExactly(Path.of("/srv/shop"));
            Drawing drawing = project.drawing("Proposal");
            assertThat(drawing.edits()).hasSize(1);
            assertThat(drawing.scenario().contexts().getFirst().name()).isEqualTo("Selling");
        }
    }

    @Test
    void facts_and_decisions_of_version_two_are_all_there() throws IOException {
        Path second = folder.resolve("second.seam");
        bring("version-2.seam", second);
        try (ProjectFile project = ProjectFile.open(second)) {
            assertThat(project.monolith()).hasValue(Snapshots.everyKindOfFact());
            assertThat(project.readings()).hasSize(1);
            assertThat(project.scenarios()).containsExactly("Proposal", "Team cut");
            assertThat(project.removedScenarios()).isEmpty();
            assertThat(project.drawing("Proposal").edits()).hasSize(1);
            project.remove("Proposal");
        }
        try (ProjectFile project = ProjectFile.open(second)) {
            assertThat(project.removedScenarios()).containsExactly("Proposal");
        }
        assertThat(folder.resolve("second.seam.v2-backup")).exists();
    }

    @Test
    void the_file_as_it_was_is_kept_beside_it() throws IOException {
        ProjectFile.open(path).close();
        ProjectFile.open(path).close();

        Path copy = folder.resolve("shop.seam.v1-backup");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("shop.seam", copy.getFileName().toString());
        try (Database database = Database.open(copy, Database.Mode.READ)) {
            assertThat(database.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(database.number("SELECT count(*) FROM reference")).isPositive();
        }
    }

    @Test
    void an_earlier_copy_is_not_overwritten() throws IOException {
        Path copy = folder.resolve("shop.seam.v1-backup");
        Files.writeString(copy, "mine");

        ProjectFile.open(path).close();

        assertThat(copy).hasContent("mine");
        assertThat(folder.resolve("shop.seam.v1-backup-2")).exists();
    }

    @Test
    void what_cannot_be_written_is_not_brought_up_to_date() throws IOException {
        try (ProjectFile holder = ProjectFile.open(path)) {
            assertThat(holder.isReadOnly()).isFalse();
        }
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("PRAGMA user_version = 1");
        }
        try (WriterLock lock = WriterLock.tryAcquire(path).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> ProjectFile.open(path))
                    .isInstanceOf(ProjectFileException.OlderVersion.class);
        }
    }

    @Test
    void a_migration_that_fails_changes_nothing() {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("UPDATE reference SET kind = 0");
        }
        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(ProjectFileException.class);

        try (Database database = Database.open(path, Database.Mode.READ)) {
            assertThat(database.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(tables(database))
                    .contains("reference", "snapshot")
                    .doesNotContain("fact_page");
        }
    }

    private static List<String> tables(Database database) {
        return database.query(
                "SELECT name FROM sqlite_master WHERE type = 'table'",
                row -> FactReader.string(row, 1));
    }
}
