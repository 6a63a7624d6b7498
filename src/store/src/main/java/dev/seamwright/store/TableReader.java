package dev.seamwright.store;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.TableKind;

import java.util.ArrayList;
import java.util.List;

/// Reads back what [TableWriter] wrote.
final class TableReader {

    private final FactReader reader;

    TableReader(FactReader reader) {
        this.reader = reader;
    }

    List<Table> read() {
        List<TableId> ids = reader.all("db_table", row -> reader.table(row, 2));
        List<TableKind> kinds = reader.all("db_table", row -> reader.word(TableKind.class, row, 3));
        int count = ids.size();
        List<List<Column>> columns = reader.byOwner("table_column", count, this::column);
        List<List<String>> primaryKeys = reader.byOwner("primary_key_column", count, this::name);
        List<List<ForeignKey>> foreignKeys = foreignKeys(count);
        List<List<TableIndex>> indexes = indexes(count);
        List<List<Declaration>> declarations =
                reader.byOwner("table_declaration", count, this::declaration);
        List<List<ElementId>> models =
                reader.byOwner("table_model", count, row -> reader.element(row, 3));
        List<Table> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(
                    new Table(
                            ids.get(i),
                            kinds.get(i),
                            columns.get(i),
                            primaryKeys.get(i),
                            foreignKeys.get(i),
                            indexes.get(i),
                            declarations.get(i),
                            models.get(i)));
        }
        return tables;
    }

    private List<List<TableIndex>> indexes(int tables) {
        int count = reader.all("table_index", row -> row.getInt(1)).size();
        List<List<String>> columns = reader.byOwner("table_index_column", count, this::name);
        return reader.byOwner(
                "table_index",
                tables,
                row ->
                        new TableIndex(
                                reader.text(row, 3),
                                columns.get(row.getInt(1)),
                                row.getInt(4) != 0,
                                reader.location(row, 5)));
    }

    private List<List<ForeignKey>> foreignKeys(int tables) {
        int count = reader.all("foreign_key", row -> row.getInt(1)).size();
        List<List<String>> columns = reader.byOwner("foreign_key_column", count, this::name);
        List<List<String>> targets = reader.byOwner("foreign_key_target", count, this::name);
        List<List<Declaration>> declarations =
                reader.byOwner("foreign_key_declaration", count, this::declaration);
        return reader.byOwner(
                "foreign_key",
                tables,
                row -> {
                    int key = row.getInt(1);
                    return new ForeignKey(
                            columns.get(key),
                            reader.table(row, 3),
                            targets.get(key),
                            declarations.get(key));
                });
    }

    private Column column(Row row) {
        return new Column(reader.text(row, 3), reader.text(row, 4), row.getInt(5) != 0);
    }

    private String name(Row row) {
        return reader.text(row, 3);
    }

    private Declaration declaration(Row row) {
        return new Declaration(reader.word(Origin.class, row, 3), reader.location(row, 4));
    }
}
