package dev.seamwright.store;

import dev.seamwright.store.ProjectFileException.Damaged;
import dev.seamwright.store.ProjectFileException.NotAProject;
import dev.seamwright.store.ProjectFileException.Unwritable;
import dev.seamwright.store.ProjectFileException.Unwritable.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// One connection to one SQLite file: runs statements and turns what goes wrong into a
/// [ProjectFileException].
final class Database implements AutoCloseable {

    /// How a file is opened; the value is SQLite's own flag.
    enum Mode {
        READ(1),
        WRITE(2),
        CREATE(2 | 4);

        private final int flags;

        Mode(int flags) {
            this.flags = flags;
        }
    }

    /// Makes a value of one row.
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Work on prepared statements.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private static final int NOTHING_TO_ROLL_BACK = 1;

    private final Path path;
    private final Connection connection;

    private Database(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    static Database open(Path path, Mode mode) {
        return open(path, mode, path);
    }

    /// Opens a file that stands for another one.
    ///
    /// @param named what exceptions speak of
    static Database open(Path path, Mode mode, Path named) {
        Properties properties = new Properties();
        properties.setProperty("open_mode", Integer.toString(mode.flags));
        properties.setProperty("busy_timeout", "5000");
        try {
            String url = "jdbc:sqlite:" + path.toUri().toASCIIString();
            return hardened(new Database(named, DriverManager.getConnection(url, properties)));
        } catch (SQLException e) {
            throw translated(named, e);
        }
    }

    /// Before anything is read: a schema from elsewhere may call no function that has effects.
    private static Database hardened(Database database) {
        boolean done = false;
        try {
            database.execute("PRAGMA trusted_schema = OFF");
            done = true;
            return database;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /// The file as exceptions name it.
    Path path() {
        return path;
    }

    /// Runs one statement outside of any transaction of ours, such as a pragma.
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw translated(path, e);
        }
    }

    /// Runs all of the work or none of it.
    void transaction(Work work) {
        execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            execute("COMMIT");
            done = true;
        } catch (SQLException e) {
            throw translated(path, e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // After some failures, such as a full disk, SQLite has rolled back by itself.
            if (e.getErrorCode() != NOTHING_TO_ROLL_BACK) {
                throw translated(path, e);
            }
        }
    }

    /// A statement for many rows; the caller closes it.
    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /// Changes rows; part of a [#transaction].
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /// Writes everything into a new file, outside of any transaction.
    void copyTo(Path target) {
        try {
            update("VACUUM INTO ?", target.toString());
        } catch (SQLException e) {
            throw translated(path, e);
        }
    }

    /// Every row that a query yields, in its order.
    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
        } catch (SQLException e) {
            throw translated(path, e);
        }
        return rows;
    }

    /// The number in the first row and column.
    int number(String sql, @Nullable Object... values) {
        List<Integer> numbers = query(sql, row -> row.getInt(1), values);
        if (numbers.isEmpty()) {
            throw new Damaged(path, "no row for " + sql, null);
        }
        return numbers.getFirst();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw translated(path, e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// SQLite's primary result codes, <https://sqlite.org/rescode.html>.
    private static ProjectFileException translated(Path path, SQLException e) {
        return switch (e.getErrorCode()) {
            case 5, 6 -> new Unwritable(path, Reason.IN_USE, e);
            case 13 -> new Unwritable(path, Reason.FULL, e);
            case 3, 8, 10, 14, 23 -> new Unwritable(path, Reason.REFUSED, e);
            case 26 -> new NotAProject(path, e);
            default -> new Damaged(path, String.valueOf(e.getMessage()), e);
        };
    }
}
