package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.Alteration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A table while scripts are played.
final class TableDraft {

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<KeyName, KeyDraft> keys = new LinkedHashMap<>();
    private final Set<Declaration> declarations = new TreeSet<>();
    private final List<Alteration.TakeAfter> models = new ArrayList<>();
    private List<String> primaryKey = List.of();

    /// What makes two keys one.
    private record KeyName(List<String> columns, TableId target) {}

    private record KeyDraft(String name, ForeignKey key) {}

    TableDraft(String path, int line) {
        declarations.add(declaration(path, line));
    }

    void apply(String path, List<Alteration> parts) {
        for (Alteration part : parts) {
            switch (part) {
                case Alteration.AddColumn(Column column) ->
                        columns.putIfAbsent(lower(column.name()), column);
                case Alteration.SetPrimaryKey(List<String> names) -> primaryKey = names;
                case Alteration.AddForeignKey key -> addKey(path, key);
                case Alteration.TakeAfter model -> models.add(model);
                case Alteration.DropColumn(String name) -> dropColumn(lower(name));
                case Alteration.RenameColumn(String from, String to) -> renameColumn(from, to);
                case Alteration.DropConstraint(String name) ->
                        keys.values().removeIf(key -> key.name().equalsIgnoreCase(name));
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
        other.keys.forEach((name, key) -> keys.merge(name, key, TableDraft::together));
    }

    /// Another table has got another name.
    void retarget(TableId from, TableId to) {
        List<KeyDraft> all = List.copyOf(keys.values());
        keys.clear();
        for (KeyDraft draft : all) {
            ForeignKey key = draft.key();
            TableId target = key.target().equals(from) ? to : key.target();
            put(draft.name(), key.columns(), target, key);
        }
    }

    /// The tables whose columns, and maybe keys, this one has too.
    List<Alteration.TakeAfter> models() {
        return models;
    }

    void inherit(TableDraft model, boolean withKeys) {
        model.columns.forEach(columns::putIfAbsent);
        if (withKeys) {
            model.keys.forEach(keys::putIfAbsent);
            primaryKey = primaryKey.isEmpty() ? model.primaryKey : primaryKey;
        }
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
                made,
                primaryKey,
                keys.values().stream().map(KeyDraft::key).toList(),
                List.copyOf(declarations),
                List.of());
    }

    private void addKey(String path, Alteration.AddForeignKey added) {
        ForeignKey key =
                new ForeignKey(
                        added.columns(),
                        added.target(),
                        added.targetColumns(),
                        List.of(declaration(path, added.line())));
        put(added.name(), added.columns(), added.target(), key);
    }

    private void put(String name, List<String> names, TableId target, ForeignKey key) {
        ForeignKey made = new ForeignKey(names, target, key.targetColumns(), key.declarations());
        keys.merge(
                new KeyName(names.stream().map(TableDraft::lower).toList(), target),
                new KeyDraft(name, made),
                TableDraft::together);
    }

    private static KeyDraft together(KeyDraft first, KeyDraft other) {
        List<Declaration> all = new ArrayList<>(first.key().declarations());
        all.addAll(other.key().declarations());
        ForeignKey key = first.key();
        List<String> targets =
                key.targetColumns().isEmpty() ? other.key().targetColumns() : key.targetColumns();
        return new KeyDraft(
                first.name(), new ForeignKey(key.columns(), key.target(), targets, all));
    }

    private void dropColumn(String name) {
        columns.remove(name);
        keys.keySet().removeIf(key -> key.columns().contains(name));
    }

    private void renameColumn(String from, String to) {
        List<Column> all = List.copyOf(columns.values());
        columns.clear();
        for (Column column : all) {
            String name = renamed(column.name(), from, to);
            columns.put(lower(name), new Column(name, column.type(), column.nullable()));
        }
        primaryKey = primaryKey.stream().map(name -> renamed(name, from, to)).toList();
        List<KeyDraft> allKeys = List.copyOf(keys.values());
        keys.clear();
        for (KeyDraft draft : allKeys) {
            ForeignKey key = draft.key();
            List<String> names =
                    key.columns().stream().map(name -> renamed(name, from, to)).toList();
            put(draft.name(), names, key.target(), key);
        }
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
