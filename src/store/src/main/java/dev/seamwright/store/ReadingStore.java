package dev.seamwright.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps what importers made of each file.
final class ReadingStore {

    private final Database database;

    ReadingStore(Database database) {
        this.database = database;
    }

    /// All of them by path.
    List<KeptReading> all() {
        return database.query(
                "SELECT path, digest, bytes FROM file_reading ORDER BY path",
                row -> new KeptReading(text(row, 1), text(row, 2), row.getBytes(3)));
    }

    /// Part of a transaction: leaves exactly these, and writes only what is new.
    void replace(List<KeptReading> readings) throws SQLException {
        Map<String, String> before = digests();
        try (PreparedStatement insert =
                database.prepare("INSERT OR REPLACE INTO file_reading VALUES (?, ?, ?)")) {
            for (KeptReading reading : readings) {
                if (!reading.digest().equals(before.remove(reading.path()))) {
                    insert.setString(1, reading.path());
                    insert.setString(2, reading.digest());
                    insert.setBytes(3, reading.bytes());
                    insert.executeUpdate();
                }
            }
        }
        for (String gone : before.keySet()) {
            database.update("DELETE FROM file_reading WHERE path = ?", gone);
        }
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        database.query(
                        "SELECT path, digest FROM file_reading",
                        row -> Map.entry(text(row, 1), text(row, 2)))
                .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
        return digests;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return FactReader.string(row, column);
    }
}
