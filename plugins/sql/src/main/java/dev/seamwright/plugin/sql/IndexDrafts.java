package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableIndex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The indexes and unique keys of a table while scripts are played, each name once; those without a
/// name once for the same columns.
final class IndexDrafts {

    private final Map<Name, TableIndex> indexes = new LinkedHashMap<>();

    /// What makes two indexes one.
    private record Name(String name, List<String> columns) {
        static Name of(TableIndex index) {
            return index.name().isEmpty()
                    ? new Name("", lower(index.columns()))
                    : new Name(lower(index.name()), List.of());
        }
    }

    void add(String name, List<String> columns, boolean unique, Location at) {
        TableIndex index = new TableIndex(name, columns, unique, at);
        indexes.putIfAbsent(Name.of(index), index);
    }

    /// Takes those of another witness where none are known.
    void confirm(IndexDrafts other) {
        if (indexes.isEmpty()) {
            indexes.putAll(other.indexes);
        }
    }

    /// Takes those of a model that are not there under any name.
    void inherit(IndexDrafts model) {
        List<List<String>> known =
                indexes.values().stream().map(index -> lower(index.columns())).toList();
        model.indexes.forEach(
                (name, index) -> {
                    if (!known.contains(lower(index.columns()))) {
                        indexes.putIfAbsent(name, index);
                    }
                });
    }

    void drop(String name) {
        indexes.remove(new Name(lower(name), List.of()));
    }

    void dropColumn(String column) {
        indexes.values().removeIf(index -> lower(index.columns()).contains(column));
    }

    void renameColumn(String from, String to) {
        List<TableIndex> all = List.copyOf(indexes.values());
        indexes.clear();
        for (TableIndex index : all) {
            List<String> columns =
                    index.columns().stream()
                            .map(column -> column.equalsIgnoreCase(from) ? to : column)
                            .toList();
            add(index.name(), columns, index.unique(), index.at());
        }
    }

    List<TableIndex> toIndexes() {
        return List.copyOf(indexes.values());
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(IndexDrafts::lower).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
