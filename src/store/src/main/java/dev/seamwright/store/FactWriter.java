package dev.seamwright.store;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fills the fact tables in batches, within one transaction. Rows are numbered from 0 in the order
/// in which they come; words and identities that come again are kept once.
final class FactWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Database database;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<NodeId, Integer> nodes = new HashMap<>();
    private long facts;

    FactWriter(Database database, Progress progress, Cancellation cancellation) {
        this.database = database;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /// Adds a row and gives its number.
    int add(String table, @Nullable Object... values) throws SQLException {
        Target target = targets.get(table);
        if (target == null) {
            target = new Target(insert(table, values.length));
            targets.put(table, target);
        }
        return target.add(values);
    }

    /// Counts one fact as kept, for whoever watches.
    void factDone() {
        if (++facts % BATCH == 0) {
            progress.advance(BATCH);
            cancellation.check();
        }
    }

    /// Writes what still waits in batches.
    void flush() throws SQLException {
        for (Target target : targets.values()) {
            target.flush();
        }
        progress.advance(facts % BATCH);
    }

    int text(String value) throws SQLException {
        Integer known = texts.get(value);
        if (known == null) {
            known = add("text", value);
            texts.put(value, known);
        }
        return known;
    }

    int word(Enum<?> value) throws SQLException {
        return text(value.name());
    }

    int path(Location at) throws SQLException {
        return text(at.path());
    }

    int node(NodeId id) throws SQLException {
        Integer known = nodes.get(id);
        if (known == null) {
            known = add("node", id.text());
            nodes.put(id, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (Target target : targets.values()) {
            target.statement.close();
        }
    }

    private PreparedStatement insert(String table, int values) throws SQLException {
        return database.prepare("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values) + ")");
    }

    /// One table with the rows that wait for it.
    private static final class Target {

        private final PreparedStatement statement;
        private int rows;

        Target(PreparedStatement statement) {
            this.statement = statement;
        }

        int add(@Nullable Object... values) throws SQLException {
            statement.setInt(1, rows);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 2, values[i]);
            }
            statement.addBatch();
            if (++rows % BATCH == 0) {
                statement.executeBatch();
            }
            return rows - 1;
        }

        void flush() throws SQLException {
            statement.executeBatch();
        }
    }
}
