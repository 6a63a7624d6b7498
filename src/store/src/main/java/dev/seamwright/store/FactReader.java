package dev.seamwright.store;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Reads rows of fact tables. Words and identities are made once and shared by all rows.
///
/// Whatever a broken file holds ends in an [IllegalArgumentException] or an
/// [IndexOutOfBoundsException].
final class FactReader {

    private final Database database;
    private final List<String> texts;
    private final List<NodeId> nodes;

    FactReader(Database database) {
        this.database = database;
        this.texts = all("text", row -> string(row, 2));
        this.nodes = all("node", row -> NodeId.parse(string(row, 2)));
    }

    /// Every row of a table, in order.
    <T> List<T> all(String table, Database.RowReader<T> reader) {
        return database.query("SELECT * FROM " + table + " ORDER BY id", reader);
    }

    /// The rows of a table by the number of the row that owns them (their second column).
    <T> List<List<T>> byOwner(String table, int owners, Database.RowReader<T> reader) {
        List<List<T>> owned = new ArrayList<>(owners);
        for (int i = 0; i < owners; i++) {
            owned.add(new ArrayList<>(0));
        }
        all(table, row -> owned.get(row.getInt(2)).add(reader.read(row)));
        return owned;
    }

    String text(ResultSet row, int column) throws SQLException {
        return texts.get(row.getInt(column));
    }

    <E extends Enum<E>> E word(Class<E> type, ResultSet row, int column) throws SQLException {
        return Enum.valueOf(type, text(row, column));
    }

    NodeId node(ResultSet row, int column) throws SQLException {
        return nodes.get(row.getInt(column));
    }

    ElementId element(ResultSet row, int column) throws SQLException {
        if (node(row, column) instanceof ElementId element) {
            return element;
        }
        throw new IllegalArgumentException("a table where code belongs");
    }

    TableId table(ResultSet row, int column) throws SQLException {
        if (node(row, column) instanceof TableId table) {
            return table;
        }
        throw new IllegalArgumentException("code where a table belongs");
    }

    /// A path in this column, a line in the next.
    Location location(ResultSet row, int column) throws SQLException {
        return new Location(text(row, column), row.getInt(column + 1));
    }

    /// A path in this column, a line and how sure in the next two.
    Evidence evidence(ResultSet row, int column) throws SQLException {
        return new Evidence(location(row, column), word(Certainty.class, row, column + 2));
    }

    static boolean isNull(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null;
    }

    /// A text that must be there, whatever the file's own schema says.
    static String string(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        if (value == null) {
            throw new IllegalArgumentException("a missing text");
        }
        return value;
    }
}
