package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableKind;
import dev.seamwright.plugin.sql.ddl.Alteration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A table while scripts are played.
final class TableDraft {

    private final TableKind kind;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final KeyDrafts keys = new KeyDrafts();
    private final IndexDrafts indexes = new IndexDrafts();
    private final Set<Declaration> declarations = new TreeSet<>();
    private final List<Alteration.TakeAfter> models = new ArrayList<>();
    private List<String> primaryKey = List.of();
    private String primaryKeyName = "";

    TableDraft(TableKind kind, String path, int line) {
        this.kind = kind;
        declarations.add(declaration(path, line));
    }

    void apply(String path, List<Alteration> parts) {
        for (Alteration part : parts) {
            switch (part) {
                case Alteration.AddColumn(Column column) ->
                        columns.putIfAbsent(lower(column.name()), column);
                case Alteration.SetPrimaryKey(String name, List<String> names) -> {
                    primaryKey = names;
                    primaryKeyName = name;
                }
                case Alteration.AddForeignKey key ->
                        keys.add(
                                key.name(),
                                new ForeignKey(
                                        key.columns(),
                                        key.target(),
                                        key.targetColumns(),
                                        List.of(declaration(path, key.line()))));
                case Alteration.AddIndex(var name, var names, boolean unique, int line) ->
                        indexes.add(name, names, unique, new Location(path, line));
                case Alteration.TakeAfter model -> models.add(model);
                case Alteration.ChangeColumn(String from, Column column) -> change(from, column);
                case Alteration.SetNullable(String name, boolean nullable) ->
                        reshape(name, old -> new Column(old.name(), old.type(), nullable));
                case Alteration.SetType(String name, String type) ->
                        reshape(name, old -> new Column(old.name(), type, old.nullable()));
                case Alteration.DropColumn(String name) -> dropColumn(lower(name));
                case Alteration.RenameColumn(String from, String to) -> renameColumn(from, to);
                case Alteration.DropConstraint(String name) -> dropConstraint(name);
                case Alteration.DropIndex(String name) -> indexes.drop(name);
                case Alteration.DropPrimaryKey() -> primaryKey = List.of();
                case Alteration.RenameTable _ -> {
                    // Whoever keeps tables by name does this.
                }
            }
        }
    }

    /// Hears what another script says of this table: it is one more witness, and fills what is
    /// open.
    void confirm(TableDraft other) {
        declarations.addAll(other.declarations);
        if (columns.isEmpty()) {
            columns.putAll(other.columns);
        }
        if (primaryKey.isEmpty()) {
            primaryKey = other.primaryKey;
        }
        if (models.isEmpty()) {
            models.addAll(other.models);
        }
        keys.confirm(other.keys);
        indexes.confirm(other.indexes);
    }

    /// Another table has got another name.
    void retarget(TableId from, TableId to) {
        keys.retarget(from, to);
    }

    /// Gives every table that this one names the name that it has in the end.
    void settle(UnaryOperator<TableId> known) {
        keys.settle(known);
        models.replaceAll(
                model -> new Alteration.TakeAfter(known.apply(model.other()), model.keys()));
    }

    /// The tables whose columns, and maybe keys, this one has too.
    List<Alteration.TakeAfter> models() {
        return models;
    }

    void inherit(TableDraft model, boolean withKeys) {
        model.columns.forEach(columns::putIfAbsent);
        if (withKeys) {
            keys.inherit(model.keys);
            indexes.inherit(model.indexes);
            primaryKey = primaryKey.isEmpty() ? model.primaryKey : primaryKey;
        }
    }

    void dropIndex(String name) {
        indexes.drop(name);
    }

    Table toTable(TableId id) {
        Set<String> never = primaryKey.stream().map(TableDraft::lower).collect(Collectors.toSet());
        List<Column> made =
                columns.values().stream()
                        .map(
                                column ->
                                        never.contains(lower(column.name()))
                                                ? new Column(column.name(), column.type(), false)
                                                : column)
                        .toList();
        return new Table(
                id,
                kind,
                made,
                primaryKey,
                keys.toKeys(),
                indexes.toIndexes(),
                List.copyOf(declarations),
                List.of());
    }

    private void change(String from, Column column) {
        if (!from.equalsIgnoreCase(column.name())) {
            renameColumn(from, column.name());
        }
        reshape(
                column.name(),
                old ->
                        new Column(
                                column.name(),
                                column.type().isEmpty() ? old.type() : column.type(),
                                column.nullable()));
    }

    private void reshape(String name, UnaryOperator<Column> shape) {
        columns.computeIfPresent(lower(name), (key, old) -> shape.apply(old));
    }

    private void dropConstraint(String name) {
        keys.drop(name);
        indexes.drop(name);
        if (!name.isEmpty() && name.equalsIgnoreCase(primaryKeyName)) {
            primaryKey = List.of();
        }
    }

    private void dropColumn(String name) {
        columns.remove(name);
        keys.dropColumn(name);
        indexes.dropColumn(name);
    }

    private void renameColumn(String from, String to) {
        List<Column> all = List.copyOf(columns.values());
        columns.clear();
        for (Column column : all) {
            String name = renamed(column.name(), from, to);
            columns.put(lower(name), new Column(name, column.type(), column.nullable()));
        }
        primaryKey = primaryKey.stream().map(name -> renamed(name, from, to)).toList();
        keys.renameColumn(from, to);
        indexes.renameColumn(from, to);
    }

    private static String renamed(String name, String from, String to) {
        return name.equalsIgnoreCase(from) ? to : name;
    }

    private static Declaration declaration(String path, int line) {
        return new Declaration(Origin.DDL, new Location(path, line));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
