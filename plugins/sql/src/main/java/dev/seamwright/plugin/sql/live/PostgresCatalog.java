package dev.seamwright.plugin.sql.live;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// PostgreSQL writes its own definitions, the same that its dump tool prints. What belongs to an
/// extension is the extension's and left out, as there.
final class PostgresCatalog implements Catalog {

    private static final String OURS =
            """
            n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND n.nspname !~ '^pg_(toast|temp)'
            AND NOT EXISTS (
              SELECT 1 FROM pg_depend d
              WHERE d.objid = %s.oid AND d.classid = '%s'::regclass AND d.deptype = 'e')
            """;

    private final StringBuilder text = new StringBuilder();

    /// A table as far as it is known, and its columns.
    private record Relation(String name, List<String> columns) {}

    @Override
    public String definitions(Query query) throws SQLException {
        // Without a path every name is written with its schema.
        query.rows("SELECT set_config('search_path', '', false)", _ -> {});
        tables(query);
        children(query);
        constraints(query);
        each(
                query,
                """
                SELECT pg_get_indexdef(i.indexrelid)
                FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE NOT EXISTS (
                  SELECT 1 FROM pg_constraint k
                  WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
                AND %s
                ORDER BY n.nspname, c.relname, i.indexrelid::regclass::text
                """
                        .formatted(OURS.formatted("c", "pg_class")));
        each(
                query,
                """
                SELECT format('CREATE VIEW %%I.%%I AS %%s', n.nspname, c.relname,
                  pg_get_viewdef(c.oid))
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('v', 'm') AND %s
                ORDER BY n.nspname, c.relname
                """
                        .formatted(OURS.formatted("c", "pg_class")));
        routines(query);
        return text.toString();
    }

    private void tables(Query query) throws SQLException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        query.rows(
                """
                SELECT c.oid, format('%%I.%%I', n.nspname, c.relname)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence <> 't' AND %s
                ORDER BY n.nspname, c.relname
                """
                        .formatted(OURS.formatted("c", "pg_class")),
                row -> relations.put(row.text(1), new Relation(row.text(2), new ArrayList<>())));
        query.rows(
                """
                SELECT a.attrelid, format('%I %s%s', a.attname,
                  format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END)
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE a.attnum > 0 AND NOT a.attisdropped AND (a.attislocal OR c.relispartition)
                ORDER BY a.attrelid, a.attnum
                """,
                row -> {
                    Relation relation = relations.get(row.text(1));
                    if (relation != null) {
                        relation.columns().add(row.text(2));
                    }
                });
        for (Relation relation : relations.values()) {
            statement(
                    "CREATE TABLE %s (%s)"
                            .formatted(relation.name(), String.join(", ", relation.columns())));
        }
    }

    /// Partitions take their keys after their parents, other children their columns only.
    private void children(Query query) throws SQLException {
        each(
                query,
                """
                SELECT CASE WHEN c.relispartition
                  THEN format('ALTER TABLE %%s ATTACH PARTITION %%s', p.oid::regclass,
                    c.oid::regclass)
                  ELSE format('ALTER TABLE %%s INHERIT %%s', c.oid::regclass, p.oid::regclass) END
                FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                JOIN pg_class p ON p.oid = i.inhparent
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p', 'f') AND %s
                ORDER BY n.nspname, c.relname, i.inhseqno
                """
                        .formatted(OURS.formatted("c", "pg_class")));
    }

    private void constraints(Query query) throws SQLException {
        each(
                query,
                """
                SELECT format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s', k.conrelid::regclass,
                  k.conname, pg_get_constraintdef(k.oid))
                FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE k.contype IN ('p', 'u', 'f') AND (k.contype <> 'f' OR k.coninhcount = 0)
                AND %s
                ORDER BY n.nspname, c.relname, k.conname
                """
                        .formatted(OURS.formatted("c", "pg_class")));
    }

    private void routines(Query query) throws SQLException {
        if (query.majorVersion() >= 11) {
            each(
                    query,
                    """
                    SELECT pg_get_functiondef(p.oid)
                    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                    WHERE p.prokind IN ('f', 'p') AND %s
                    ORDER BY n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)
                    """
                            .formatted(OURS.formatted("p", "pg_proc")));
        }
        String clones = query.majorVersion() >= 13 ? "AND t.tgparentid = 0" : "";
        each(
                query,
                """
                SELECT pg_get_triggerdef(t.oid)
                FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE NOT t.tgisinternal %s AND %s
                ORDER BY n.nspname, c.relname, t.tgname
                """
                        .formatted(clones, OURS.formatted("c", "pg_class")));
    }

    private void each(Query query, String question) throws SQLException {
        query.rows(question, row -> statement(row.text(1)));
    }

    private void statement(String definition) {
        text.append(definition).append("\n;\n");
    }
}
