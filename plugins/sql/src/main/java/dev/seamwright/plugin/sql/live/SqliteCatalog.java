package dev.seamwright.plugin.sql.live;

import java.sql.SQLException;

/// SQLite keeps every definition as it was written.
final class SqliteCatalog implements Catalog {

    @Override
    public String definitions(Query query) throws SQLException {
        StringBuilder text = new StringBuilder();
        query.rows(
                """
                SELECT sql FROM sqlite_master
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
                ORDER BY rowid
                """,
                row -> text.append(row.text(1)).append("\n;\n"));
        return text.toString();
    }
}
