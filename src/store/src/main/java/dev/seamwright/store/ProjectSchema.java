package dev.seamwright.store;

import dev.seamwright.model.seam.Weights;
import dev.seamwright.store.ProjectFileException.Damaged;
import dev.seamwright.store.ProjectFileException.NewerVersion;
import dev.seamwright.store.ProjectFileException.NotAProject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The shape of a project file: how a new one is laid out and how an existing one is recognised.
final class ProjectSchema {

    /// In the header of every project file; "Seam" in ASCII.
    static final int APPLICATION_ID = 0x5365616D;

    /// The format that this program writes. It goes up with every change of `schema.sql`.
    static final int VERSION = 2;

    private ProjectSchema() {}

    /// Lays out an empty database.
    static void create(Database database) {
        database.execute("PRAGMA application_id = " + APPLICATION_ID);
        database.execute("PRAGMA user_version = " + VERSION);
        database.transaction(
                () -> {
                    for (String statement : script().split(";", -1)) {
                        if (!statement.isBlank()) {
                            database.update(statement);
                        }
                    }
                    new WeightStore(database).write(Weights.dataFirst());
                });
    }

    /// Makes sure that a file is a project, of this version, and sound.
    static void check(Database database) {
        if (database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new NotAProject(database.path(), null);
        }
        int version = database.number("PRAGMA user_version");
        if (version > VERSION) {
            throw new NewerVersion(database.path(), version, VERSION);
        }
        if (version != VERSION) {
            throw new Damaged(database.path(), "version " + version, null);
        }
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
