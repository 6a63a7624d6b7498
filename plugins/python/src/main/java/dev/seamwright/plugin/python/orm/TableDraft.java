package dev.seamwright.plugin.python.orm;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table while its declarations are being gathered. Of two columns with one name the first stays.
public final class TableDraft {

    private final TableId id;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Set<String> primaryKey = new LinkedHashSet<>();
    private final Map<List<String>, ForeignKey> keys = new LinkedHashMap<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<ElementId> models = new ArrayList<>();

    public TableDraft(TableId id) {
        this.id = id;
    }

    public TableId id() {
        return id;
    }

    public void declare(Location at) {
        declarations.add(new Declaration(Origin.ORM, at));
    }

    /// Whether some place declares the table; keys and classes alone do not.
    boolean isDeclared() {
        return !declarations.isEmpty();
    }

    public void map(ElementId model) {
        models.add(model);
    }

    public void addColumn(Column column) {
        columns.putIfAbsent(column.name(), column);
    }

    public void addPrimary(String column) {
        primaryKey.add(column);
    }

    public boolean hasPrimary() {
        return !primaryKey.isEmpty();
    }

    public boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    /// Adds a foreign key.
    ///
    /// @param targetColumns empty where the key points at the primary key
    public void addKey(List<String> from, TableId target, List<String> targetColumns, Location at) {
        List<Declaration> declared = List.of(new Declaration(Origin.ORM, at));
        List<String> identity = new ArrayList<>(from);
        identity.add(target.name());
        keys.putIfAbsent(identity, new ForeignKey(from, target, targetColumns, declared));
    }

    public Table table() {
        return new Table(
                id,
                List.copyOf(columns.values()),
                List.copyOf(primaryKey),
                List.copyOf(keys.values()),
                declarations,
                models);
    }
}
