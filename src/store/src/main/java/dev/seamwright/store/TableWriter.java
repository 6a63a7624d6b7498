package dev.seamwright.store;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableIndex;

import java.sql.SQLException;
import java.util.List;

/// Writes tables with their columns, keys and places.
final class TableWriter {

    private final FactWriter writer;

    TableWriter(FactWriter writer) {
        this.writer = writer;
    }

    void write(List<Table> tables) throws SQLException {
        for (Table table : tables) {
            int id = writer.add("db_table", writer.node(table.id()), writer.word(table.kind()));
            for (Column column : table.columns()) {
                writer.add(
                        "table_column",
                        id,
                        writer.text(column.name()),
                        writer.text(column.type()),
                        column.nullable() ? 1 : 0);
            }
            writeNames("primary_key_column", id, table.primaryKey());
            writeDeclarations("table_declaration", id, table.declarations());
            for (ElementId model : table.models()) {
                writer.add("table_model", id, writer.node(model));
            }
            for (TableIndex index : table.indexes()) {
                int indexId =
                        writer.add(
                                "table_index",
                                id,
                                writer.text(index.name()),
                                index.unique() ? 1 : 0,
                                writer.path(index.at()),
                                index.at().line());
                writeNames("table_index_column", indexId, index.columns());
            }
            for (ForeignKey key : table.foreignKeys()) {
                int keyId = writer.add("foreign_key", id, writer.node(key.target()));
                writeNames("foreign_key_column", keyId, key.columns());
                writeNames("foreign_key_target", keyId, key.targetColumns());
                writeDeclarations("foreign_key_declaration", keyId, key.declarations());
            }
            writer.factDone();
        }
    }

    private void writeNames(String table, int owner, List<String> names) throws SQLException {
        for (String name : names) {
            writer.add(table, owner, writer.text(name));
        }
    }

    private void writeDeclarations(String table, int owner, List<Declaration> declarations)
            throws SQLException {
        for (Declaration declaration : declarations) {
            writer.add(
                    table,
                    owner,
                    writer.word(declaration.origin()),
                    writer.path(declaration.at()),
                    declaration.at().line());
        }
    }
}
