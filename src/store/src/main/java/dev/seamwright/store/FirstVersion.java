package dev.seamwright.store;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableKind;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The first version of project files, which kept every fact in a row of a table of its own.
///
/// What it could not say is filled in with what was meant: tasks of queues, tables with rows, and
/// references by the usual means.
final class FirstVersion {

    /// Sheets whose rows are the same today.
    private static final List<String> UNCHANGED =
            List.of(
                    "source_file",
                    "element",
                    "table_column",
                    "primary_key_column",
                    "table_declaration",
                    "table_model",
                    "foreign_key",
                    "foreign_key_column",
                    "foreign_key_target",
                    "foreign_key_declaration",
                    "route",
                    "route_method",
                    "transaction_place",
                    "unresolved",
                    "call_tally");

    private static final List<String> CHANGED =
            List.of("snapshot", "import_path", "text", "node", "db_table", "reference", "task");

    private final Database database;

    FirstVersion(Database database) {
        this.database = database;
    }

    /// Part of a transaction: turns the tables of the first version into those of today.
    void leave() throws SQLException {
        database.update("ALTER TABLE snapshot RENAME TO former_snapshot");
        ProjectSchema.lay(database);
        database.update(
                "INSERT INTO snapshot SELECT id, name, fingerprint, 'NONE' FROM former_snapshot");
        database.update(
                "INSERT INTO import_setting (role, value) SELECT role, path FROM import_path"
                        + " ORDER BY id");
        database.update("INSERT INTO import_setting (role, value) VALUES ('HISTORY', '')");
        try (FactWriter writer = new FactWriter(database, Progress.SILENT, Cancellation.NEVER)) {
            move(writer);
            writer.flush();
        }
        for (String table : UNCHANGED) {
            database.update("DROP TABLE " + table);
        }
        for (String table : CHANGED) {
            database.update("DROP TABLE " + (table.equals("snapshot") ? "former_snapshot" : table));
        }
    }

    private void move(FactWriter writer) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (List<@Nullable Object> row : rows("text")) {
            texts.add(String.valueOf(row.getFirst()));
            writer.text(texts.getLast());
        }
        for (List<@Nullable Object> row : rows("node")) {
            writer.node(NodeId.parse(String.valueOf(row.getFirst())));
        }
        for (String sheet : UNCHANGED) {
            for (List<@Nullable Object> row : rows(sheet)) {
                writer.add(sheet, row.toArray());
            }
        }
        for (List<@Nullable Object> row : rows("db_table")) {
            row.add(writer.word(TableKind.TABLE));
            writer.add("db_table", row.toArray());
        }
        for (List<@Nullable Object> row : rows("task")) {
            row.addFirst(writer.word(TaskKind.QUEUE));
            writer.add("task", row.toArray());
        }
        for (List<@Nullable Object> row : rows("reference")) {
            row.add(3, writer.word(via(texts.get(number(row.get(2))))));
            writer.add("reference", row.toArray());
        }
    }

    private static Via via(String kind) {
        return switch (ReferenceKind.valueOf(kind)) {
            case IMPORT, CALL, INSTANTIATE, INHERIT, USE, PUBLISH -> Via.CODE;
            case READ, WRITE -> Via.ORM;
            case FOREIGN_KEY, JOIN, TRANSACTION, CO_CHANGE -> Via.SQL;
        };
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalArgumentException("not a number: " + value);
    }

    /// The rows of a table without their numbers.
    private List<List<@Nullable Object>> rows(String table) {
        return database.query("SELECT * FROM " + table + " ORDER BY id", FirstVersion::values);
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return values;
    }
}
