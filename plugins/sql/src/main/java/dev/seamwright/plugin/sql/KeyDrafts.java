package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The foreign keys of a table while scripts are played.
final class KeyDrafts {

    private final Map<Name, Draft> keys = new LinkedHashMap<>();

    /// What makes two keys one.
    private record Name(List<String> columns, TableId target) {}

    private record Draft(String name, ForeignKey key) {}

    /// @param name of the constraint, empty where it has none
    void add(String name, ForeignKey key) {
        keys.merge(
                new Name(key.columns().stream().map(KeyDrafts::lower).toList(), key.target()),
                new Draft(name, key),
                KeyDrafts::together);
    }

    void confirm(KeyDrafts other) {
        other.keys.forEach((name, key) -> keys.merge(name, key, KeyDrafts::together));
    }

    void inherit(KeyDrafts model) {
        model.keys.forEach(keys::putIfAbsent);
    }

    void drop(String name) {
        keys.values().removeIf(key -> key.name().equalsIgnoreCase(name));
    }

    void dropColumn(String column) {
        keys.keySet().removeIf(key -> key.columns().contains(column));
    }

    void renameColumn(String from, String to) {
        for (Draft draft : emptied()) {
            ForeignKey key = draft.key();
            List<String> columns =
                    key.columns().stream()
                            .map(column -> column.equalsIgnoreCase(from) ? to : column)
                            .toList();
            add(
                    draft.name(),
                    new ForeignKey(columns, key.target(), key.targetColumns(), key.declarations()));
        }
    }

    void retarget(TableId from, TableId to) {
        settle(target -> target.equals(from) ? to : target);
    }

    void settle(UnaryOperator<TableId> known) {
        for (Draft draft : emptied()) {
            ForeignKey key = draft.key();
            TableId target = known.apply(key.target());
            add(
                    draft.name(),
                    new ForeignKey(key.columns(), target, key.targetColumns(), key.declarations()));
        }
    }

    List<ForeignKey> toKeys() {
        return keys.values().stream().map(Draft::key).toList();
    }

    private List<Draft> emptied() {
        List<Draft> all = List.copyOf(keys.values());
        keys.clear();
        return all;
    }

    private static Draft together(Draft first, Draft other) {
        List<Declaration> all = new ArrayList<>(first.key().declarations());
        all.addAll(other.key().declarations());
        ForeignKey key = first.key();
        List<String> targets =
                key.targetColumns().isEmpty() ? other.key().targetColumns() : key.targetColumns();
        return new Draft(first.name(), new ForeignKey(key.columns(), key.target(), targets, all));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
