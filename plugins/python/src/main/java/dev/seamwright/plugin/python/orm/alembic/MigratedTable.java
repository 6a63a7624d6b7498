package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table as the migrations replayed so far have left it.
final class MigratedTable {

    private final Location at;
    private final Map<String, Location> columns = new LinkedHashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private boolean columnsKnown = true;
    private boolean keysKnown = true;

    /// @param name empty where none is given
    record Key(String name, List<String> columns, String target, Location at) {}

    MigratedTable(Location at) {
        this.at = at;
    }

    void add(String column, Location place) {
        columns.put(column, place);
    }

    void drop(String column) {
        columns.remove(column);
        keys.removeIf(key -> key.columns.contains(column));
    }

    void rename(String column, String to) {
        Location place = columns.remove(column);
        columns.put(to, Objects.requireNonNullElse(place, at));
        keys.replaceAll(
                key ->
                        new Key(
                                key.name,
                                key.columns.stream()
                                        .map(each -> each.equals(column) ? to : each)
                                        .toList(),
                                key.target,
                                key.at));
    }

    void add(Key key) {
        keys.removeIf(each -> each.columns.equals(key.columns) && each.target.equals(key.target));
        keys.add(key);
    }

    /// Another table has a new name.
    void follow(String table, String to) {
        keys.replaceAll(
                key -> key.target.equals(table) ? new Key(key.name, key.columns, to, key.at) : key);
    }

    /// Drops a key by its name, or by the name that a database gives to one without a name.
    ///
    /// @param foreign whether the source says that it is a foreign key
    void dropKey(String table, String name, boolean foreign) {
        String bare = table.substring(table.lastIndexOf('.') + 1);
        boolean gone =
                keys.removeIf(
                        key ->
                                key.name.equals(name)
                                        || (key.name.isEmpty() && isNamed(bare, key, name)));
        keysKnown &= gone || !foreign;
    }

    private static boolean isNamed(String table, Key key, String name) {
        String columns = String.join("_", key.columns);
        String target = key.target.substring(key.target.lastIndexOf('.') + 1);
        return name.equals(table + "_" + columns + "_fkey")
                || name.equals("fk_" + table + "_" + columns + "_" + target)
                || name.equals("fk_" + table + "_" + columns);
    }

    void forgetColumns() {
        columnsKnown = false;
    }

    void forgetKeys() {
        keysKnown = false;
    }

    Table table(String name) {
        List<Column> known = new ArrayList<>();
        List<ForeignKey> foreign = new ArrayList<>();
        if (columnsKnown) {
            columns.keySet().forEach(column -> known.add(new Column(column, "", true)));
        }
        if (keysKnown && columnsKnown) {
            for (Key key : keys) {
                Declaration declared = new Declaration(Origin.MIGRATION, key.at);
                foreign.add(
                        new ForeignKey(
                                key.columns,
                                new TableId(key.target),
                                List.of(),
                                List.of(declared)));
            }
        }
        return new Table(
                new TableId(name),
                known,
                List.of(),
                foreign,
                List.of(new Declaration(Origin.MIGRATION, at)),
                List.of());
    }
}
