package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The schema while migrations are replayed on it.
final class History {

    private final Map<String, MigratedTable> tables = new TreeMap<>();
    private boolean whole = true;

    /// The tables that are left, none where the history is not whole.
    List<Table> tables() {
        return whole
                ? tables.entrySet().stream()
                        .map(each -> each.getValue().table(each.getKey()))
                        .toList()
                : List.of();
    }

    static String name(String table, @Nullable String schema) {
        String plain = table.toLowerCase(Locale.ROOT);
        String in = schema == null ? "" : schema.toLowerCase(Locale.ROOT);
        boolean usual = in.isEmpty() || in.equals("public") || in.equals("dbo");
        String full = usual ? plain : in + "." + plain;
        return full.startsWith("public.") ? full.substring("public.".length()) : full;
    }

    MigratedTable create(String name, Location at) {
        MigratedTable table = new MigratedTable(at);
        tables.put(name, table);
        return table;
    }

    void drop(String name) {
        tables.remove(name);
    }

    void rename(String name, String to) {
        MigratedTable table = tables.remove(name);
        if (table == null) {
            whole = false;
            return;
        }
        tables.put(to, table);
        tables.values().forEach(each -> each.follow(name, to));
    }

    /// A table that a migration changes, null where no migration has made it: then the history does
    /// not begin with an empty database.
    @Nullable MigratedTable changed(String name) {
        MigratedTable table = tables.get(name);
        whole &= table != null;
        return table;
    }

    /// Tables were made, dropped or changed in ways that the source does not tell.
    void lose() {
        whole = false;
    }
}
