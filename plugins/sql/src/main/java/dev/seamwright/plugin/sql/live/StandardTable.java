package dev.seamwright.plugin.sql.live;

import org.jspecify.annotations.Nullable;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One table as drivers describe it, written as a definition.
///
/// @param home the schema that needs no naming, empty where there is none
record StandardTable(Query query, String home) {

    /// Which table. Views are named and not read, as no driver tells what they read.
    record Name(@Nullable String catalog, String schema, String table, boolean view) {}

    /// A key or index while its columns come in.
    private record Parts(String target, boolean unique, Map<Integer, String[]> columns) {
        List<String> side(int side) {
            return columns.values().stream().map(pair -> quoted(pair[side])).toList();
        }
    }

    String of(Name name) throws SQLException {
        if (name.view()) {
            return "CREATE VIEW %s AS SELECT 1".formatted(written(name.schema(), name.table()));
        }
        List<String> elements = new ArrayList<>(columns(name));
        Parts primary = primaryKey(name);
        if (!primary.columns().isEmpty()) {
            elements.add("PRIMARY KEY " + list(primary.side(0)));
        }
        for (Map.Entry<String, Parts> key : foreignKeys(name).entrySet()) {
            Parts parts = key.getValue();
            elements.add(
                    "FOREIGN KEY %s REFERENCES %s %s"
                            .formatted(list(parts.side(0)), parts.target(), list(parts.side(1))));
        }
        String table = written(name.schema(), name.table());
        StringBuilder text = new StringBuilder("CREATE TABLE " + table + " " + list(elements));
        indexes(name)
                .forEach(
                        (index, parts) -> {
                            if (!parts.side(0).equals(primary.side(0)) || !parts.unique()) {
                                text.append("\n;\nCREATE ").append(parts.unique() ? "UNIQUE " : "");
                                text.append("INDEX ").append(quoted(index)).append(" ON ");
                                text.append(table).append(' ').append(list(parts.side(0)));
                            }
                        });
        return text.toString();
    }

    private List<String> columns(Name name) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        query.rows(
                query.metaData()
                        .getColumns(name.catalog(), schema(name), escaped(name.table()), null),
                row -> {
                    boolean never = row.number("NULLABLE") == DatabaseMetaData.columnNoNulls;
                    columns.put(
                            row.number("ORDINAL_POSITION"),
                            "%s %s%s"
                                    .formatted(
                                            quoted(row.text("COLUMN_NAME")),
                                            type(row),
                                            never ? " NOT NULL" : ""));
                });
        return List.copyOf(columns.values());
    }

    private static String type(Query.Row row) throws SQLException {
        String type = row.text("TYPE_NAME");
        int size = row.number("COLUMN_SIZE");
        int digits = row.number("DECIMAL_DIGITS");
        boolean sized = size > 0 && size < 1_000_000 && type.indexOf('(') < 0;
        return switch (row.number("DATA_TYPE")) {
            case Types.CHAR, Types.VARCHAR, Types.NCHAR, Types.NVARCHAR, Types.VARBINARY ->
                    sized ? type + "(" + size + ")" : type;
            case Types.DECIMAL, Types.NUMERIC ->
                    sized && digits > 0 ? "%s(%d,%d)".formatted(type, size, digits) : type;
            default -> type;
        };
    }

    private Parts primaryKey(Name name) throws SQLException {
        Parts key = new Parts("", true, new TreeMap<>());
        query.rows(
                query.metaData().getPrimaryKeys(name.catalog(), schema(name), name.table()),
                row ->
                        key.columns()
                                .put(
                                        row.number("KEY_SEQ"),
                                        new String[] {row.text("COLUMN_NAME"), ""}));
        return key;
    }

    private Map<String, Parts> foreignKeys(Name name) throws SQLException {
        Map<String, Parts> keys = new TreeMap<>();
        // Drivers give the columns of one key after another, each key from 1.
        int[] unnamed = {0};
        query.rows(
                query.metaData().getImportedKeys(name.catalog(), schema(name), name.table()),
                row -> {
                    int at = row.number("KEY_SEQ");
                    unnamed[0] += at <= 1 ? 1 : 0;
                    String key = row.text("FK_NAME");
                    String target = written(row.text("PKTABLE_SCHEM"), row.text("PKTABLE_NAME"));
                    keys.computeIfAbsent(
                                    key.isEmpty() ? String.valueOf(unnamed[0]) : key,
                                    any -> new Parts(target, false, new TreeMap<>()))
                            .columns()
                            .put(
                                    at,
                                    new String[] {
                                        row.text("FKCOLUMN_NAME"), row.text("PKCOLUMN_NAME")
                                    });
                });
        return keys;
    }

    private Map<String, Parts> indexes(Name name) throws SQLException {
        Map<String, Parts> indexes = new TreeMap<>();
        query.rows(
                query.metaData()
                        .getIndexInfo(name.catalog(), schema(name), name.table(), false, true),
                row -> {
                    boolean some = !row.text("FILTER_CONDITION").isEmpty();
                    String column = row.text("COLUMN_NAME");
                    if (!row.text("INDEX_NAME").isEmpty() && !column.isEmpty()) {
                        boolean unique = row.number("NON_UNIQUE") == 0 && !some;
                        indexes.computeIfAbsent(
                                        row.text("INDEX_NAME"),
                                        any -> new Parts("", unique, new TreeMap<>()))
                                .columns()
                                .put(row.number("ORDINAL_POSITION"), new String[] {column, ""});
                    }
                });
        return indexes;
    }

    private String written(String schema, String table) {
        boolean silent = schema.isEmpty() || schema.equalsIgnoreCase(home);
        return silent ? quoted(table) : quoted(schema) + "." + quoted(table);
    }

    private String escaped(String pattern) throws SQLException {
        String escape = query.metaData().getSearchStringEscape();
        return escape == null || escape.isEmpty()
                ? pattern
                : pattern.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    private static @Nullable String schema(Name name) {
        return name.schema().isEmpty() ? null : name.schema();
    }

    private static String list(List<String> parts) {
        return "(" + String.join(", ", parts) + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
