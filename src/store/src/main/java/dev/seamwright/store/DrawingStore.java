package dev.seamwright.store;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keeps scenarios by their start and the gestures made on them; states follow by replay.
final class DrawingStore {

    private final Database database;

    DrawingStore(Database database) {
        this.database = database;
    }

    /// Names in order of creation.
    List<String> names() {
        return database.query(
                "SELECT name FROM scenario ORDER BY id", row -> FactReader.string(row, 1));
    }

    /// Names of removed scenarios in order of creation, some perhaps more than once.
    List<String> removed() {
        return database.query(
                "SELECT name FROM removed_scenario ORDER BY id", row -> FactReader.string(row, 1));
    }

    Optional<Drawing> read(String name) {
        return database
                .query(
                        "SELECT id, position FROM scenario WHERE name = ?",
                        row -> Map.entry(row.getInt(1), row.getInt(2)),
                        name)
                .stream()
                .findFirst()
                .map(
                        row ->
                                Drawing.of(
                                        start(row.getKey(), name),
                                        edits(row.getKey()),
                                        row.getValue()));
    }

    /// Part of a transaction.
    void add(Drawing drawing) throws SQLException {
        int scenario =
                database.number(
                        "SELECT coalesce(max(id), 0) + 1 FROM (SELECT id FROM scenario"
                                + " UNION ALL SELECT id FROM removed_scenario)");
        Scenario start = drawing.start();
        database.update(
                "INSERT INTO scenario VALUES (?, ?, ?)",
                scenario,
                start.name(),
                drawing.position());
        insert(scenario, start);
        for (int i = 0; i < drawing.edits().size(); i++) {
            insert(scenario, i, drawing.edits().get(i));
        }
    }

    /// Part of a transaction: another start for a scenario without gestures.
    void restart(Scenario start) throws SQLException {
        int scenario = database.number("SELECT id FROM scenario WHERE name = ?", start.name());
        database.update("DELETE FROM start_assignment WHERE scenario = ?", scenario);
        database.update("DELETE FROM start_context WHERE scenario = ?", scenario);
        insert(scenario, start);
    }

    /// Part of a transaction.
    void rename(String name, String newName) throws SQLException {
        database.update("UPDATE scenario SET name = ? WHERE name = ?", newName, name);
    }

    /// Part of a transaction: puts a scenario aside with everything that was done on it.
    void remove(String name) throws SQLException {
        database.update(
                "INSERT INTO removed_scenario SELECT id, name, position FROM scenario"
                        + " WHERE name = ?",
                name);
        database.update("DELETE FROM scenario WHERE name = ?", name);
    }

    /// Part of a transaction: brings back the youngest removed scenario of this name, to the place
    /// that it had.
    void restore(String name) throws SQLException {
        int scenario = database.number("SELECT max(id) FROM removed_scenario WHERE name = ?", name);
        database.update(
                "INSERT INTO scenario SELECT id, name, position FROM removed_scenario WHERE id = ?",
                scenario);
        database.update("DELETE FROM removed_scenario WHERE id = ?", scenario);
    }

    private void insert(int scenario, Scenario start) throws SQLException {
        for (Context context : start.contexts()) {
            database.update(
                    "INSERT INTO start_context VALUES (?, ?, ?)",
                    scenario,
                    context.id().number(),
                    context.name());
        }
        for (Map.Entry<NodeId, ContextId> entry : start.assignments().entrySet()) {
            database.update(
                    "INSERT INTO start_assignment VALUES (?, ?, ?)",
                    scenario,
                    entry.getKey().text(),
                    entry.getValue().number());
        }
    }

    /// Part of a transaction: puts an edit at the scenario's position and forgets what was behind.
    void append(String name, Edit edit) throws SQLException {
        int scenario = database.number("SELECT id FROM scenario WHERE name = ?", name);
        int position = database.number("SELECT position FROM scenario WHERE id = ?", scenario);
        database.update("DELETE FROM edit WHERE scenario = ? AND number >= ?", scenario, position);
        database.update(
                "DELETE FROM edit_node WHERE scenario = ? AND number >= ?", scenario, position);
        insert(scenario, position, edit);
        moveTo(name, position + 1);
    }

    /// Part of a transaction.
    void moveTo(String name, int position) throws SQLException {
        database.update("UPDATE scenario SET position = ? WHERE name = ?", position, name);
    }

    private void insert(int scenario, int number, Edit edit) throws SQLException {
        EditRow row = EditRow.of(edit);
        database.update(
                "INSERT INTO edit VALUES (?, ?, ?, ?, ?)",
                scenario,
                number,
                row.kind().name(),
                row.context(),
                row.name());
        for (NodeId node : row.nodes()) {
            database.update(
                    "INSERT INTO edit_node VALUES (?, ?, ?)", scenario, number, node.text());
        }
    }

    private Scenario start(int scenario, String name) {
        List<Context> contexts =
                database.query(
                        "SELECT number, name FROM start_context WHERE scenario = ?",
                        row -> new Context(new ContextId(row.getInt(1)), FactReader.string(row, 2)),
                        scenario);
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        database.query(
                        "SELECT node, context FROM start_assignment WHERE scenario = ?",
                        row ->
                                Map.entry(
                                        NodeId.parse(FactReader.string(row, 1)),
                                        new ContextId(row.getInt(2))),
                        scenario)
                .forEach(entry -> assignments.put(entry.getKey(), entry.getValue()));
        return new Scenario(name, contexts, assignments);
    }

    private List<Edit> edits(int scenario) {
        Map<Integer, List<NodeId>> nodes = new HashMap<>();
        database.query(
                        "SELECT number, node FROM edit_node WHERE scenario = ?",
                        row -> Map.entry(row.getInt(1), NodeId.parse(FactReader.string(row, 2))),
                        scenario)
                .forEach(
                        entry ->
                                nodes.computeIfAbsent(entry.getKey(), n -> new ArrayList<>())
                                        .add(entry.getValue()));
        return database.query(
                "SELECT number, kind, context, name FROM edit WHERE scenario = ? ORDER BY number",
                row -> edit(row, nodes.getOrDefault(row.getInt(1), List.of())),
                scenario);
    }

    private static Edit edit(ResultSet row, List<NodeId> nodes) throws SQLException {
        EditRow.Kind kind = EditRow.Kind.valueOf(FactReader.string(row, 2));
        return new EditRow(kind, row.getInt(3), row.getString(4), nodes).toEdit();
    }
}
