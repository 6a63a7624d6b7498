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

/// Reads rows of sheets of facts. Words and identities are made once and shared by all rows.
///
/// Whatever a broken file holds ends in an [IllegalArgumentException] or an
/// [IndexOutOfBoundsException].
final class FactReader {

    private final Database database;
    private final List<String> texts;
    private final List<NodeId> nodes;

    FactReader(Database database) {
        this.database = database;
        this.texts = all("text", row -> row.string(2));
        this.nodes = all("node", row -> NodeId.parse(row.string(2)));
    }

    /// Makes a value of one row.
    @FunctionalInterface
    interface RowReader<T> {
        T read(Row row);
    }

    /// Every row of a sheet, in order.
    <T> List<T> all(String sheet, RowReader<T> reader) {
        List<T> values = new ArrayList<>();
        for (byte[] page : pages(sheet)) {
            Page.Reader rows = new Page.Reader(page, values.size());
            for (Row row = rows.next(); row != null; row = rows.next()) {
                values.add(reader.read(row));
            }
        }
        return values;
    }

    private List<byte[]> pages(String sheet) {
        List<byte[]> pages = new ArrayList<>();
        database.query(
                "SELECT page, bytes FROM fact_page WHERE sheet = ? ORDER BY page",
                row -> {
                    if (row.getInt(1) != pages.size()) {
                        throw new IllegalArgumentException("a page is missing in " + sheet);
                    }
                    return pages.add(bytes(row, 2));
                },
                sheet);
        return pages;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            throw new IllegalArgumentException("a missing page");
        }
        return bytes;
    }

    /// The rows of a sheet by the number of the row that owns them (their second column).
    <T> List<List<T>> byOwner(String sheet, int owners, RowReader<T> reader) {
        List<List<T>> owned = new ArrayList<>(owners);
        for (int i = 0; i < owners; i++) {
            owned.add(new ArrayList<>(0));
        }
        all(sheet, row -> owned.get(row.getInt(2)).add(reader.read(row)));
        return owned;
    }

    String text(Row row, int column) {
        return texts.get(row.getInt(column));
    }

    <E extends Enum<E>> E word(Class<E> type, Row row, int column) {
        return Enum.valueOf(type, text(row, column));
    }

    NodeId node(Row row, int column) {
        return nodes.get(row.getInt(column));
    }

    ElementId element(Row row, int column) {
        if (node(row, column) instanceof ElementId element) {
            return element;
        }
        throw new IllegalArgumentException("a table where code belongs");
    }

    TableId table(Row row, int column) {
        if (node(row, column) instanceof TableId table) {
            return table;
        }
        throw new IllegalArgumentException("code where a table belongs");
    }

    /// A path in this column, a line in the next.
    Location location(Row row, int column) {
        return new Location(text(row, column), row.getInt(column + 1));
    }

    /// A path in this column, a line and how sure in the next two.
    Evidence evidence(Row row, int column) {
        return new Evidence(location(row, column), word(Certainty.class, row, column + 2));
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
