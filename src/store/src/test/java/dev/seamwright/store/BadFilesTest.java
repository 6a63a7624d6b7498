package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.store.ProjectFileException.AlreadyExists;
import dev.seamwright.store.ProjectFileException.Damaged;
import dev.seamwright.store.ProjectFileException.Missing;
import dev.seamwright.store.ProjectFileException.NewerVersion;
import dev.seamwright.store.ProjectFileException.NotAProject;
import dev.seamwright.store.ProjectFileException.Unwritable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;

class BadFilesTest {

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("shop.seam");
    }

    @Test
    void a_text_file_is_no_project_and_is_left_alone() throws IOException {
        String text = "Dear diary, ".repeat(1_000);
        Files.writeString(path, text);

        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(NotAProject.class);

        assertThat(path).hasContent(text);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    @Test
    void an_empty_file_is_no_project() throws IOException {
        Files.createFile(path);

        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(NotAProject.class);
    }

    @Test
    void a_folder_is_no_project() throws IOException {
        Files.createDirectory(path);

        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(NotAProject.class);
    }

    @Test
    void a_database_of_another_program_is_no_project() {
        try (Database database = Database.open(path, Database.Mode.CREATE)) {
            database.execute("CREATE TABLE scenario (id INTEGER)");
        }

        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(NotAProject.class);
    }

    @Test
    void a_missing_file_is_missing_and_not_made() {
        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(Missing.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_new_project_overwrites_nothing() throws IOException {
        Files.writeString(path, "mine");

        assertThatThrownBy(() -> ProjectFile.create(path)).isInstanceOf(AlreadyExists.class);

        assertThat(path).hasContent("mine");
    }

    @Test
    void a_project_in_a_folder_that_does_not_exist_cannot_be_written() {
        Path nowhere = folder.resolve("gone").resolve("shop.seam");

        Unwritable unwritable =
                catchThrowableOfType(Unwritable.class, () -> ProjectFile.create(nowhere));

        assertThat(unwritable.reason()).isEqualTo(Unwritable.Reason.REFUSED);
        assertThat(unwritable.path()).isEqualTo(nowhere);
    }

    @Test
    void a_newer_project_is_refused_with_both_versions() {
        ProjectFile.create(path).close();
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("PRAGMA user_version = 7");
        }

        NewerVersion newer = catchThrowableOfType(NewerVersion.class, () -> ProjectFile.open(path));

        assertThat(newer.found()).isEqualTo(7);
        assertThat(newer.supported()).isEqualTo(ProjectSchema.VERSION);
    }

    @Test
    void a_truncated_project_is_damaged_and_left_alone() throws IOException {
        keepSomething();
        byte[] whole = Files.readAllBytes(path);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(path, half);

        assertThatThrownBy(() -> ProjectFile.open(path)).isInstanceOf(Damaged.class);

        assertThat(path).hasBinaryContent(half);
    }

    @Test
    void bytes_overwritten_anywhere_never_end_in_another_exception() throws IOException {
        keepSomething();
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(7);
        for (int attempt = 0; attempt < 60; attempt++) {
            byte[] broken = whole.clone();
            int at = 100 + random.nextInt(broken.length - 200);
            for (int i = 0; i < 64; i++) {
                broken[at + i] = (byte) random.nextInt();
            }
            Files.write(path, broken);
            readEverything();
        }
    }

    @Test
    void a_scenario_whose_edits_do_not_follow_is_damaged() {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(Drawing.of(Scenario.empty("First")));
        }
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("INSERT INTO edit VALUES (1, 0, 'DISSOLVE', 5, '')");
            database.execute("UPDATE scenario SET position = 1");
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThatThrownBy(() -> project.drawing("First")).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void a_path_that_is_none_is_damage() {
        keepSomething();
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("UPDATE import_setting SET value = 'a' || char(0)");
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThatThrownBy(project::roots).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void texts_that_are_missing_are_damage() {
        keepSomething();
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("DROP TABLE import_setting");
            database.execute("CREATE TABLE import_setting (id INTEGER, role TEXT, value TEXT)");
            database.execute("INSERT INTO import_setting VALUES (1, 'ROOT', NULL)");
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThatThrownBy(project::roots).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void a_schema_is_trusted_by_nobody() {
        ProjectFile.create(path).close();
        for (Database.Mode mode : Database.Mode.values()) {
            try (Database database = Database.open(path, mode)) {
                assertThat(database.number("PRAGMA trusted_schema")).isZero();
            }
        }
    }

    @Test
    void a_full_disk_takes_back_the_whole_change() {
        try (Database database = Database.open(path, Database.Mode.CREATE)) {
            database.execute("CREATE TABLE page (content BLOB)");
            database.execute("PRAGMA max_page_count = 5");

            Unwritable full =
                    catchThrowableOfType(
                            Unwritable.class, () -> database.transaction(() -> fill(database)));

            assertThat(full.reason()).isEqualTo(Unwritable.Reason.FULL);
            assertThat(database.number("SELECT count(*) FROM page")).isZero();
        }
    }

    private static void fill(Database database) throws SQLException {
        for (int i = 0; i < 10; i++) {
            database.update("INSERT INTO page VALUES (zeroblob(5000))");
        }
    }

    private void keepSomething() {
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(
                    Snapshots.of(Snapshots.everyKindOfFact()), Progress.SILENT, Cancellation.NEVER);
            project.add(Drawing.of(Scenario.empty("First")));
        }
    }

    /// Damage is either found or does not show; both are fine, other exceptions are not.
    private void readEverything() {
        try (ProjectFile project = ProjectFile.open(path)) {
            project.monolith();
            project.weights();
            project.scenarios().forEach(project::drawing);
        } catch (ProjectFileException e) {
            assertThat(e.path()).isEqualTo(path);
        }
    }
}
