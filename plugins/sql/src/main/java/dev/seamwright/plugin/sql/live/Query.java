package dev.seamwright.plugin.sql.live;

import dev.seamwright.model.progress.Cancellation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Asks a database that cannot be changed this way.
///
/// @param connection read-only, within one transaction that is never committed
record Query(Connection connection, Cancellation cancellation) {

    private static final int SECONDS = 120;
    private static final int ROWS_AT_ONCE = 1_000;

    /// One row of an answer.
    record Row(ResultSet at) {

        /// The text in a column, counted from 1; empty where there is none.
        String text(int column) throws SQLException {
            String text = at.getString(column);
            return text == null ? "" : text;
        }

        /// The text in a column of this name; empty where there is none.
        String text(String column) throws SQLException {
            String text = at.getString(column);
            return text == null ? "" : text;
        }

        /// The number in a column of this name; 0 where there is none.
        int number(String column) throws SQLException {
            return at.getInt(column);
        }
    }

    /// What is done with each row.
    @FunctionalInterface
    interface Each {
        void row(Row row) throws SQLException;
    }

    static Query readOnly(Connection connection, Cancellation cancellation) throws SQLException {
        if (!connection.isReadOnly()) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
        return new Query(connection, cancellation);
    }

    void rows(String question, Each each) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.setFetchSize(ROWS_AT_ONCE);
            rows(statement.executeQuery(question), each);
        }
    }

    /// Goes through an answer and closes it.
    void rows(ResultSet answer, Each each) throws SQLException {
        try (answer) {
            Row row = new Row(answer);
            while (answer.next()) {
                cancellation.check();
                each.row(row);
            }
        }
    }

    /// Of the database's version.
    int majorVersion() throws SQLException {
        return metaData().getDatabaseMajorVersion();
    }

    DatabaseMetaData metaData() throws SQLException {
        return connection.getMetaData();
    }
}
