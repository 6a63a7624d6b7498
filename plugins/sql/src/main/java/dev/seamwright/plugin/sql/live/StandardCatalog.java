package dev.seamwright.plugin.sql.live;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What every driver tells in the same words: tables, columns, keys and indexes. What views read
/// and what routines touch it does not tell.
final class StandardCatalog implements Catalog {

    private static final String[] KINDS = {"TABLE", "BASE TABLE", "VIEW", "MATERIALIZED VIEW"};

    /// Schemas that belong to the database itself.
    private static final Set<String> SYSTEM =
            new TreeSet<>(
                    List.of(
                            "ctxsys",
                            "dbsnmp",
                            "information_schema",
                            "mdsys",
                            "mysql",
                            "performance_schema",
                            "sys",
                            "syscat",
                            "sysibm",
                            "system",
                            "wmsys",
                            "xdb"));

    @Override
    public String definitions(Query query) throws SQLException {
        String home = query.connection().getSchema();
        StringBuilder text = new StringBuilder();
        StandardTable definitions = new StandardTable(query, home == null ? "" : home);
        for (StandardTable.Name table : tables(query)) {
            text.append(definitions.of(table)).append("\n;\n");
        }
        return text.toString();
    }

    private static List<StandardTable.Name> tables(Query query) throws SQLException {
        String catalog = query.connection().getCatalog();
        List<StandardTable.Name> tables = new ArrayList<>();
        query.rows(
                query.metaData().getTables(catalog, null, "%", KINDS),
                row -> {
                    String schema = row.text("TABLE_SCHEM");
                    if (!SYSTEM.contains(schema.toLowerCase(Locale.ROOT))) {
                        tables.add(
                                new StandardTable.Name(
                                        catalog,
                                        schema,
                                        row.text("TABLE_NAME"),
                                        row.text("TABLE_TYPE").contains("VIEW")));
                    }
                });
        tables.sort(
                Comparator.comparing(StandardTable.Name::schema)
                        .thenComparing(StandardTable.Name::table));
        return tables;
    }
}
