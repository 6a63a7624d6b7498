package dev.seamwright.store;

import dev.seamwright.model.seam.Weights;
import dev.seamwright.store.ProjectFileException.Damaged;
import dev.seamwright.store.ProjectFileException.NewerVersion;
import dev.seamwright.store.ProjectFileException.NotAProject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The shape of a project file: how a new one is laid out and how an existing one is recognised.
final class ProjectSchema {

    /// In the header of every project file; "Seam" in ASCII.
    static final int APPLICATION_ID = 0x5365616D;

    /// The format that this program writes. It goes up with every change of `schema.sql`.
    static final int VERSION = 3;

    private ProjectSchema() {}

    /// Lays out an empty database.
    static void create(Database database) {
        database.execute("PRAGMA application_id = " + APPLICATION_ID);
        database.execute("PRAGMA user_version = " + VERSION);
        database.transaction(
                () -> {
                    lay(database);
                    new WeightStore(database).write(Weights.dataFirst());
                });
    }

    /// Part of a transaction: makes the tables that are not there.
    static void lay(Database database) throws SQLException {
        List<String> there =
                database.query(
                        "SELECT name FROM sqlite_master WHERE type = 'table'",
                        row -> FactReader.string(row, 1));
        for (String statement : script().split(";", -1)) {
            String made = statement.strip();
            if (!made.isEmpty() && !there.contains(made.split("[\\s(]+", 4)[2])) {
                database.update(made);
            }
        }
    }

    /// The version of a project's format.
    ///
    /// @throws NotAProject if the file is none
    /// @throws NewerVersion if this program does not know the format
    static int version(Database database) {
        if (database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new NotAProject(database.path(), null);
        }
        int version = database.number("PRAGMA user_version");
        if (version > VERSION) {
            throw new NewerVersion(database.path(), version, VERSION);
        }
        if (version < 1) {
            throw new Damaged(database.path(), "version " + version, null);
        }
        return version;
    }

    /// Makes sure that a project is sound.
    static void check(Database database) {
        List<String> faults = database.query("PRAGMA quick_check(1)", row -> row.getString(1));
        if (!faults.equals(List.of("ok"))) {
            throw new Damaged(database.path(), String.join("; ", faults), null);
        }
    }

    private static String script() {
        try (InputStream in = ProjectSchema.class.getResourceAsStream("schema.sql")) {
            byte[] bytes = Objects.requireNonNull(in, "schema.sql").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
