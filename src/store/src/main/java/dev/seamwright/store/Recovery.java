package dev.seamwright.store;

import dev.seamwright.model.monolith.History;
import dev.seamwright.store.ProjectFileException.Damaged;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What could be read of a damaged project, in a new one. The damaged file is left as it is.
///
/// @param file the new project
/// @param scenarios how many came along
/// @param gestures how many gestures came along with them
/// @param facts whether the facts came along; otherwise the source has to be imported again
public record Recovery(Path file, int scenarios, int gestures, boolean facts) {

    /// What decisions are kept in, with what their rows are ordered by.
    private static final List<Copied> DECISIONS =
            List.of(
                    new Copied("scenario", "id"),
                    new Copied("removed_scenario", "id"),
                    new Copied("start_context", "scenario, number"),
                    new Copied("start_assignment", "scenario, node"),
                    new Copied("edit", "scenario, number"),
                    new Copied("edit_node", "scenario, number, node"),
                    new Copied("weight", "subject, name"));

    private static final List<Copied> FACTS =
            List.of(new Copied("snapshot", "id"), new Copied("fact_page", "id"));

    private record Copied(String table, String order) {

        String backwards() {
            return order.replace(",", " DESC,") + " DESC";
        }
    }

    /// Reads what can be read.
    ///
    /// @param made the new project's place, where nothing is yet
    /// @throws Damaged if there is nothing to be read
    static Recovery of(Path damaged, Path made) {
        ProjectFile.create(made).close();
        try (Database from = Database.open(damaged, Database.Mode.READ);
                Database to = Database.open(made, Database.Mode.WRITE)) {
            to.transaction(
                    () -> {
                        for (Copied table : DECISIONS) {
                            copy(from, to, table);
                        }
                        copy(from, to, new Copied("import_setting", "id"));
                        boolean whole = true;
                        for (Copied table : FACTS) {
                            whole &= copy(from, to, table);
                        }
                        if (!whole) {
                            forgetFacts(to);
                        }
                    });
            boolean facts = soundFacts(to);
            int gestures = 0;
            List<String> names = soundScenarios(to);
            for (String name : names) {
                gestures += new DrawingStore(to).read(name).map(d -> d.edits().size()).orElse(0);
            }
            return new Recovery(made, names.size(), gestures, facts);
        }
    }

    /// Facts are whole or not there at all.
    private static boolean soundFacts(Database to) {
        try {
            boolean there = to.number("SELECT count(*) FROM snapshot") > 0;
            if (there) {
                new SnapshotReader(to).read("", History.Extent.NONE);
            }
            return there;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | Damaged lost) {
            to.transaction(() -> forgetFacts(to));
            return false;
        }
    }

    /// Part of a transaction.
    private static void forgetFacts(Database to) throws SQLException {
        for (Copied table : FACTS) {
            to.update("DELETE FROM " + table.table);
        }
    }

    /// Scenarios that can be drawn; of each as many gestures as follow one another.
    private static List<String> soundScenarios(Database to) {
        List<String> sound = new ArrayList<>();
        for (String name : new DrawingStore(to).names()) {
            if (cutToFit(to, name)) {
                sound.add(name);
            }
        }
        return sound;
    }

    private static boolean cutToFit(Database to, String name) {
        int scenario = to.number("SELECT id FROM scenario WHERE name = ?", name);
        int edits = to.number("SELECT count(*) FROM edit WHERE scenario = ?", scenario);
        for (int kept = edits; kept >= 0; kept--) {
            int limit = kept;
            to.transaction(
                    () -> {
                        to.update(
                                "DELETE FROM edit WHERE scenario = ? AND number >= ?",
                                scenario,
                                limit);
                        to.update(
                                "UPDATE scenario SET position = min(position, (SELECT count(*)"
                                        + " FROM edit WHERE scenario = ?)) WHERE id = ?",
                                scenario,
                                scenario);
                    });
            if (isSound(to, name)) {
                return true;
            }
        }
        to.transaction(() -> to.update("DELETE FROM scenario WHERE id = ?", scenario));
        return false;
    }

    private static boolean isSound(Database to, String name) {
        try {
            return new DrawingStore(to).read(name).isPresent();
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return false;
        }
    }

    /// Part of a transaction.
    ///
    /// @return whether all of it could be read
    private static boolean copy(Database from, Database to, Copied table) throws SQLException {
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        boolean whole = read(from, table.table + " ORDER BY " + table.order, rows);
        if (!whole) {
            Set<List<@Nullable Object>> fromTheEnd = new LinkedHashSet<>();
            read(from, table.table + " ORDER BY " + table.backwards(), fromTheEnd);
            rows.addAll(fromTheEnd);
        }
        if (table.table.equals("weight") && !rows.isEmpty()) {
            to.update("DELETE FROM weight");
        }
        for (List<@Nullable Object> row : rows) {
            String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
            to.update(
                    "INSERT OR IGNORE INTO " + table.table + " VALUES (" + marks + ")",
                    row.toArray());
        }
        return whole;
    }

    /// Whether the end was reached; what came before a fault is kept.
    private static boolean read(Database from, String what, Set<List<@Nullable Object>> rows) {
        try {
            from.query("SELECT * FROM " + what, row -> rows.add(values(row)));
            return true;
        } catch (ProjectFileException fault) {
            return false;
        }
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return values;
    }
}
