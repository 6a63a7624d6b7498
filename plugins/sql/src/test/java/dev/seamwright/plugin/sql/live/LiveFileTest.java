package dev.seamwright.plugin.sql.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.SchemaReaderException;
import dev.seamwright.model.importing.SchemaReaderException.Reason;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.WorkCancelledException;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Databases that need no server, and addresses that lead to none.
class LiveFileTest {

    private static final String SCRIPT =
            """
            CREATE TABLE mill (id INTEGER PRIMARY KEY, "river name" TEXT NOT NULL) STRICT;
            CREATE TABLE wheel (
                mill INTEGER NOT NULL REFERENCES mill (id) ON DELETE CASCADE,
                no INTEGER,
                turns DECIMAL(8,2) UNIQUE,
                [built on] DATE,
                PRIMARY KEY (mill, no)
            ) WITHOUT ROWID;
            CREATE UNIQUE INDEX mill_river ON mill ("river name" COLLATE NOCASE);
            CREATE INDEX wheel_turns ON wheel (turns) WHERE turns > 0;
            CREATE VIEW turning AS SELECT m.id FROM mill m JOIN wheel w ON w.mill = m.id;
            CREATE TRIGGER wheel_gone AFTER DELETE ON wheel BEGIN
                UPDATE mill SET "river name" = '?' WHERE id = OLD.mill;
            END;
            """;

    private final JdbcSchemaReader reader = new JdbcSchemaReader(new Drivers(List.of()), _ -> null);

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void make() throws SQLException {
        file = folder.resolve("mills.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SCRIPT);
        }
    }

    @Test
    void a_file_gives_what_its_script_gives() {
        Facts live = reader.read("jdbc:sqlite:" + file, Cancellation.NEVER);

        assertThat(Seen.of(live)).isEqualTo(Seen.script(SCRIPT)).hasSizeGreaterThan(8);
    }

    @Test
    void what_all_drivers_tell_agrees_with_the_script() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            String definitions =
                    new StandardCatalog().definitions(new Query(connection, Cancellation.NEVER));

            assertThat(Seen.script(definitions))
                    .contains(
                            "TABLE wheel is known by [mill, no]",
                            "TABLE wheel points by [mill] at mill [id]",
                            "TABLE mill is found by mill_river [river name] true",
                            "VIEW turning has []");
        }
    }

    @Test
    void a_file_is_not_touched() throws IOException {
        byte[] before = Files.readAllBytes(file);

        reader.read("jdbc:sqlite:" + file, Cancellation.NEVER);

        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        Path missing = folder.resolve("missing.db");

        assertThat(reasonOf("jdbc:sqlite:" + missing)).isEqualTo(Reason.UNREACHABLE);
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_file_that_is_no_database_is_a_failure() throws IOException {
        Path text =
                Files.writeString(folder.resolve("letter.db"), "Dear Sir or Madam, ".repeat(99));

        assertThat(reasonOf("jdbc:sqlite:" + text)).isEqualTo(Reason.FAILED);
    }

    @Test
    void nobody_answers_where_nobody_listens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(reasonOf("jdbc:postgresql://me:hidden@127.0.0.1:" + port + "/x"))
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void an_address_without_a_driver_says_so() {
        assertThat(reasonOf("jdbc:abacus://me:hidden@host/x")).isEqualTo(Reason.NO_DRIVER);
    }

    @Test
    void drivers_of_further_loaders_are_found() {
        ClassLoader own = LiveFileTest.class.getClassLoader();

        Facts live =
                new JdbcSchemaReader()
                        .withDriversOf(List.of(own, own))
                        .read("jdbc:sqlite:" + file, Cancellation.NEVER);

        assertThat(live.tables()).hasSize(3);
    }

    @Test
    void work_that_nobody_wants_any_more_ends() {
        assertThatThrownBy(() -> reader.read("jdbc:sqlite:" + file, () -> true))
                .isInstanceOf(WorkCancelledException.class);
    }

    private Reason reasonOf(String url) {
        return assertThatThrownBy(() -> reader.read(url, Cancellation.NEVER))
                .hasMessageNotContaining("hidden")
                .asInstanceOf(InstanceOfAssertFactories.type(SchemaReaderException.class))
                .actual()
                .reason();
    }
}
