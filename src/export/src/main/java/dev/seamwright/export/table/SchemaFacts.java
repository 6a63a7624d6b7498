package dev.seamwright.export.table;

import static dev.seamwright.export.table.FactKind.lower;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.TableKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Facts about the inside of tables, as tables.
final class SchemaFacts {

    private SchemaFacts() {}

    static Sheet views(Monolith monolith) {
        Map<NodeId, TreeSet<String>> reads = new TreeMap<>();
        for (Reference reference : monolith.references()) {
            if (reference.kind() == ReferenceKind.READ
                    && reference.from() instanceof TableId view
                    && reference.to() instanceof TableId table) {
                reads.computeIfAbsent(view, id -> new TreeSet<>()).add(table.name());
            }
        }
        return Sheet.of(
                List.of("view", "reads", "declared_in", "line"),
                monolith.tables().stream().filter(table -> table.kind() == TableKind.VIEW).toList(),
                view ->
                        List.of(
                                view.id().name(),
                                List.copyOf(reads.getOrDefault(view.id(), new TreeSet<>())),
                                view.at().path(),
                                view.at().line()));
    }

    static Sheet columns(Monolith monolith) {
        List<Within<Column>> columns = new ArrayList<>();
        monolith.tables()
                .forEach(
                        table -> table.columns().forEach(c -> columns.add(new Within<>(table, c))));
        return Sheet.of(
                List.of("table", "column", "type", "nullable", "primary_key"),
                columns,
                one ->
                        List.of(
                                one.table.id().name(),
                                one.part.name(),
                                one.part.type(),
                                one.part.nullable(),
                                one.table.primaryKey().contains(one.part.name())));
    }

    static Sheet indexes(Monolith monolith) {
        List<Within<TableIndex>> indexes = new ArrayList<>();
        monolith.tables()
                .forEach(
                        table -> table.indexes().forEach(i -> indexes.add(new Within<>(table, i))));
        return Sheet.of(
                List.of("table", "index", "columns", "unique", "declared_in", "line"),
                indexes,
                one ->
                        List.of(
                                one.table.id().name(),
                                one.part.name(),
                                one.part.columns(),
                                one.part.unique(),
                                one.part.at().path(),
                                one.part.at().line()));
    }

    private record Within<T>(Table table, T part) {}

    static Sheet differences(Monolith monolith) {
        return Sheet.of(
                List.of("kind", "table", "name", "only_in", "not_in", "declared_in", "line"),
                monolith.gaps().differences(),
                one ->
                        List.of(
                                lower(one.kind()),
                                one.table().name(),
                                one.name(),
                                lower(one.only()),
                                lower(one.other()),
                                one.at().path(),
                                one.at().line()));
    }
}
