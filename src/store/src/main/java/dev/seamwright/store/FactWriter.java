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

/// Fills the sheets of facts, within one transaction. Rows are numbered from 0 in the order in
/// which they come; words and identities that come again are kept once.
final class FactWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    /// A page is written when it has so many bytes.
    private static final int PAGE_BYTES = 1 << 17;

    private final Progress progress;
    private final Cancellation cancellation;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final PreparedStatement insert;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<NodeId, Integer> nodes = new HashMap<>();
    private long facts;

    FactWriter(Database database, Progress progress, Cancellation cancellation)
            throws SQLException {
        this.insert =
                database.prepare("INSERT INTO fact_page (sheet, page, bytes) VALUES (?, ?, ?)");
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /// Adds a row and gives its number. All rows of a sheet have as many values.
    int add(String sheet, @Nullable Object... values) throws SQLException {
        Target target = targets.get(sheet);
        if (target == null) {
            target = new Target(sheet, values.length);
            targets.put(sheet, target);
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

    /// Writes what still waits in pages.
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
        insert.close();
    }

    /// One sheet with the rows that wait to be written.
    private final class Target {

        private final String sheet;
        private Page page;
        private int pages;
        private int rows;

        Target(String sheet, int width) {
            this.sheet = sheet;
            this.page = new Page(width);
        }

        int add(@Nullable Object... values) throws SQLException {
            if (values.length != page.width()) {
                throw new IllegalArgumentException("uneven rows in " + sheet);
            }
            for (Object value : values) {
                page.add(value);
            }
            if (page.length() >= PAGE_BYTES) {
                flush();
            }
            return rows++;
        }

        void flush() throws SQLException {
            insert.setString(1, sheet);
            insert.setInt(2, pages++);
            insert.setBytes(3, page.packed());
            insert.executeUpdate();
            page = new Page(page.width());
        }
    }
}
