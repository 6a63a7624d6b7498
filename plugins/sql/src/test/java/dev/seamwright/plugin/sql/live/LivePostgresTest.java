package dev.seamwright.plugin.sql.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.SchemaReaderException;
import dev.seamwright.model.importing.SchemaReaderException.Reason;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.progress.Cancellation;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/// A server of our own, asked as a user would.
@Timeout(120)
class LivePostgresTest {

    private static final Map<String, String> LOGIN =
            Map.of(
                    "SEAMWRIGHT_JDBC_USER",
                    PostgresServer.USER,
                    "SEAMWRIGHT_JDBC_PASSWORD",
                    PostgresServer.PASSWORD);

    private static @Nullable PostgresServer running;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        running = PostgresServer.start().orElse(null);
        assumeTrue(running != null, "there is no PostgreSQL server on this machine");
        String script = Files.readString(Path.of("src/test/resources/live/library.sql"));
        String url = server().url("postgres");
        try (Connection connection =
                        DriverManager.getConnection(
                                url, PostgresServer.USER, PostgresServer.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void a_live_database_gives_what_its_dump_gives() throws IOException, InterruptedException {
        List<String> dumped = Seen.script(server().dump("postgres"));

        Facts live = reader(LOGIN).read(server().url("postgres"), Cancellation.NEVER);

        assertThat(Seen.of(live)).isEqualTo(dumped);
        assertThat(live.tables())
                .extracting(table -> table.id().name())
                .containsExactlyInAnyOrder(
                        "branch",
                        "book",
                        "desk.busy",
                        "desk.fine",
                        "desk.loan",
                        "event",
                        "on_loan",
                        "reading",
                        "visit",
                        "visit_2025",
                        "visit_rest");
    }

    @Test
    void everything_stands_at_the_whole_of_the_address_as_it_is_shown() {
        String url =
                server().url("postgres")
                        .replace("//", "//" + PostgresServer.USER + ":s3cret%26word@");

        Facts live = reader(Map.of()).read(url, Cancellation.NEVER);

        assertThat(live.tables())
                .extracting(Table::at)
                .containsOnly(new Location(server().url("postgres"), 0));
        assertThat(live.toString()).doesNotContain(PostgresServer.USER, "s3cret");
    }

    @Test
    void a_wrong_password_is_refused_and_not_repeated() {
        Map<String, String> wrong =
                Map.of(
                        "SEAMWRIGHT_JDBC_USER",
                        PostgresServer.USER,
                        "SEAMWRIGHT_JDBC_PASSWORD",
                        "open sesame");

        assertThatThrownBy(() -> reader(wrong).read(server().url("postgres"), Cancellation.NEVER))
                .hasMessageNotContaining("sesame")
                .hasMessageNotContaining(PostgresServer.USER)
                .asInstanceOf(InstanceOfAssertFactories.type(SchemaReaderException.class))
                .extracting(SchemaReaderException::reason)
                .isEqualTo(Reason.REFUSED);
    }

    @Test
    void a_database_that_is_not_there_is_a_failure() {
        assertThatThrownBy(() -> reader(LOGIN).read(server().url("nowhere"), Cancellation.NEVER))
                .hasMessageContaining("nowhere")
                .asInstanceOf(InstanceOfAssertFactories.type(SchemaReaderException.class))
                .extracting(SchemaReaderException::reason)
                .isEqualTo(Reason.FAILED);
    }

    @Test
    void nothing_can_be_written() throws SQLException {
        String url = server().url("postgres");
        try (Connection connection =
                DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD)) {
            Query query = Query.readOnly(connection, Cancellation.NEVER);

            assertThatThrownBy(() -> query.rows("DELETE FROM event RETURNING id", _ -> {}))
                    .hasMessageContaining("read-only transaction");
        }
    }

    private static JdbcSchemaReader reader(Map<String, String> environment) {
        return new JdbcSchemaReader(new Drivers(List.of()), environment::get);
    }

    private static PostgresServer server() {
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }
}
