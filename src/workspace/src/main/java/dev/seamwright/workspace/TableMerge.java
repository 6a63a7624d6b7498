package dev.seamwright.workspace;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Brings together what several witnesses say about one table. Where they differ the schema script
/// comes before the code, because it is what the database was told.
final class TableMerge {

    private static final Comparator<Table> SCHEMA_FIRST =
            Comparator.comparing((Table table) -> !table.declaredBy(Origin.DDL))
                    .thenComparing(Table::at);

    private final TableNames names;

    TableMerge(TableNames names) {
        this.names = names;
    }

    /// One table for each name, by name.
    List<Table> merge(List<Table> witnesses) {
        Map<TableId, List<Table>> byName = new TreeMap<>();
        for (Table witness : witnesses) {
            byName.computeIfAbsent(names.canonical(witness.id()), id -> new ArrayList<>())
                    .add(witness);
        }
        return byName.entrySet().stream()
                .map(entry -> one(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Table one(TableId id, List<Table> witnesses) {
        List<Table> ordered = witnesses.stream().sorted(SCHEMA_FIRST).toList();
        return new Table(
                id,
                columns(ordered),
                ordered.stream()
                        .map(Table::primaryKey)
                        .filter(key -> !key.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                keys(ordered),
                ordered.stream().flatMap(table -> table.declarations().stream()).toList(),
                ordered.stream().flatMap(table -> table.models().stream()).toList());
    }

    private static List<Column> columns(List<Table> witnesses) {
        Map<String, Column> byName = new LinkedHashMap<>();
        for (Table witness : witnesses) {
            for (Column column : witness.columns()) {
                byName.merge(lower(column.name()), column, TableMerge::withType);
            }
        }
        return List.copyOf(byName.values());
    }

    private static Column withType(Column first, Column other) {
        return first.type().isEmpty()
                ? new Column(first.name(), other.type(), first.nullable())
                : first;
    }

    private List<ForeignKey> keys(List<Table> witnesses) {
        Map<KeyName, ForeignKey> byName = new LinkedHashMap<>();
        for (Table witness : witnesses) {
            for (ForeignKey key : witness.foreignKeys()) {
                TableId target = names.canonical(key.target());
                List<String> columns = key.columns().stream().map(TableMerge::lower).toList();
                ForeignKey renamed =
                        new ForeignKey(
                                key.columns(), target, key.targetColumns(), key.declarations());
                byName.merge(new KeyName(columns, target), renamed, TableMerge::together);
            }
        }
        return List.copyOf(byName.values());
    }

    private record KeyName(List<String> columns, TableId target) {}

    private static ForeignKey together(ForeignKey first, ForeignKey other) {
        List<Declaration> declarations =
                Stream.concat(first.declarations().stream(), other.declarations().stream())
                        .toList();
        List<String> columns =
                first.targetColumns().isEmpty() ? other.targetColumns() : first.targetColumns();
        return new ForeignKey(first.columns(), first.target(), columns, declarations);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
