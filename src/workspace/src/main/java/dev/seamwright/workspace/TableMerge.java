package dev.seamwright.workspace;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Brings together what several witnesses say about one table. Where they differ the schema script
/// comes before the code, because it is what the database was told. Migrations only confirm: what
/// nobody else says is a difference and makes no table, column or key.
final class TableMerge {

    private static final Comparator<Table> SCHEMA_FIRST =
            Comparator.comparing((Table table) -> !table.declaredBy(Origin.DDL))
                    .thenComparing(table -> isOnlyMigrated(table))
                    .thenComparing(Table::at);

    private final TableNames names;
    private final SortedMap<TableId, List<Table>> witnesses = new TreeMap<>();

    /// @param tables what the importers found, in any order
    TableMerge(TableNames names, List<Table> tables) {
        this.names = names;
        for (Table table : tables) {
            witnesses
                    .computeIfAbsent(names.canonical(table.id()), id -> new ArrayList<>())
                    .add(table);
        }
        witnesses.values().forEach(said -> said.sort(SCHEMA_FIRST));
    }

    /// One table for each name, by name.
    List<Table> tables() {
        return witnesses.entrySet().stream()
                .filter(entry -> !entry.getValue().stream().allMatch(TableMerge::isOnlyMigrated))
                .map(entry -> one(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Where the witnesses do not agree.
    List<SchemaDifference> differences() {
        return new Differences(names, witnesses).all();
    }

    /// Whether nothing but migrations speaks here.
    private static boolean isOnlyMigrated(Table table) {
        return table.declarations().stream().allMatch(one -> one.origin() == Origin.MIGRATION);
    }

    private Table one(TableId id, List<Table> ordered) {
        List<Table> makers = ordered.stream().filter(table -> !isOnlyMigrated(table)).toList();
        return new Table(
                id,
                makers.getFirst().kind(),
                columns(makers),
                makers.stream()
                        .map(Table::primaryKey)
                        .filter(key -> !key.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                keys(ordered),
                makers.stream()
                        .map(Table::indexes)
                        .filter(indexes -> !indexes.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                ordered.stream().flatMap(table -> table.declarations().stream()).toList(),
                makers.stream().flatMap(table -> table.models().stream()).toList());
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
                KeyName name = new KeyName(columns, target);
                if (byName.containsKey(name) || !isOnlyMigrated(witness)) {
                    byName.merge(name, renamed, TableMerge::together);
                }
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
