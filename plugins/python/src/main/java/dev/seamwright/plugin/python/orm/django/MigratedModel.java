package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// A model as migrations have left it so far. Changed while they are replayed.
final class MigratedModel {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final String label;
    private final Location at;
    private String name;
    private @Nullable String givenTable;

    MigratedModel(String label, String name, @Nullable String givenTable, Location at) {
        this.label = label;
        this.name = name;
        this.givenTable = givenTable;
        this.at = at;
    }

    /// A field, with the migration in which it is written.
    record Field(Module module, Expr.Call call, int line) {

        Location at() {
            return new Location(module.file().path(), line);
        }
    }

    String label() {
        return label;
    }

    String name() {
        return name;
    }

    Location at() {
        return at;
    }

    Map<String, Field> fields() {
        return fields;
    }

    /// The table that holds its rows.
    String table() {
        String table = givenTable;
        return table == null || table.isBlank()
                ? Catalog.qualified(label, name).replace('.', '_')
                : table.replace("\"", "");
    }

    void rename(String to) {
        name = to;
    }

    void giveTable(@Nullable String table) {
        givenTable = table;
    }

    void renameField(String from, String to) {
        Map<String, Field> before = new LinkedHashMap<>(fields);
        fields.clear();
        before.forEach((field, value) -> fields.put(field.equals(from) ? to : field, value));
    }
}
