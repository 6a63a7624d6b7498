package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.Alteration;
import dev.seamwright.plugin.sql.ddl.Routine;
import dev.seamwright.plugin.sql.ddl.SchemaChange;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.io.IOException;
import java.util.List;

/// Writes changes of the schema; [ChangeUnpacking] reads them in the same order.
final class ChangePacking {

    private ChangePacking() {}

    static void write(SchemaChange change, Packing out) throws IOException {
        switch (change) {
            case SchemaChange.CreateTable(TableId table, int line, List<Alteration> parts) -> {
                out.number(0);
                shape(table, line, parts, out);
            }
            case SchemaChange.AlterTable(TableId table, int line, List<Alteration> parts) -> {
                out.number(1);
                shape(table, line, parts, out);
            }
            case SchemaChange.DropTables(List<TableId> tables) -> {
                out.number(2);
                out.list(tables, out::table);
            }
            case SchemaChange.DropIndexes(List<String> names) -> {
                out.number(3);
                out.texts(names);
            }
            case SchemaChange.UseSchema(String schema) -> {
                out.number(4);
                out.text(schema);
            }
            case SchemaChange.CreateRoutine(Routine routine) -> {
                out.number(5);
                write(routine, out);
            }
            case SchemaChange.DropRoutines(List<String> names) -> {
                out.number(6);
                out.texts(names);
            }
            case SchemaChange.CreateView(TableId view, int line, ViewQuery query) -> {
                out.number(7);
                out.table(view);
                out.number(line);
                out.list(query.reads(), read -> touch(read.table(), read.line(), out));
                joins(query.joins(), out);
            }
        }
    }

    private static void shape(TableId table, int line, List<Alteration> parts, Packing out)
            throws IOException {
        out.table(table);
        out.number(line);
        out.list(parts, part -> write(part, out));
    }

    private static void write(Alteration part, Packing out) throws IOException {
        switch (part) {
            case Alteration.AddColumn(Column column) -> {
                out.number(0);
                column(column, out);
            }
            case Alteration.SetPrimaryKey(String name, List<String> columns) -> {
                out.number(1);
                out.text(name);
                out.texts(columns);
            }
            case Alteration.AddForeignKey(
                            var name,
                            var columns,
                            var target,
                            var there,
                            int line) -> {
                out.number(2);
                out.text(name);
                out.texts(columns);
                out.table(target);
                out.texts(there);
                out.number(line);
            }
            case Alteration.AddIndex(var name, var columns, boolean unique, int line) -> {
                out.number(3);
                out.text(name);
                out.texts(columns);
                out.flag(unique);
                out.number(line);
            }
            case Alteration.DropIndex(String name) -> named(4, name, out);
            case Alteration.ChangeColumn(String from, Column column) -> {
                named(5, from, out);
                column(column, out);
            }
            case Alteration.SetNullable(String column, boolean nullable) -> {
                named(6, column, out);
                out.flag(nullable);
            }
            case Alteration.SetType(String column, String type) -> {
                named(7, column, out);
                out.text(type);
            }
            case Alteration.TakeAfter(TableId other, boolean keys) -> {
                named(8, other.name(), out);
                out.flag(keys);
            }
            case Alteration.DropColumn(String name) -> named(9, name, out);
            case Alteration.RenameColumn(String from, String to) -> {
                named(10, from, out);
                out.text(to);
            }
            case Alteration.DropConstraint(String name) -> named(11, name, out);
            case Alteration.DropPrimaryKey() -> out.number(12);
            case Alteration.RenameTable(TableId to) -> named(13, to.name(), out);
        }
    }

    private static void named(int kind, String name, Packing out) throws IOException {
        out.number(kind);
        out.text(name);
    }

    private static void column(Column column, Packing out) throws IOException {
        out.text(column.name());
        out.text(column.type());
        out.flag(column.nullable());
    }

    private static void write(Routine routine, Packing out) throws IOException {
        out.text(routine.name());
        out.text(routine.arguments());
        out.number(routine.line());
        out.number(routine.lines());
        out.list(routine.table().stream().toList(), out::table);
        out.list(
                routine.body().touches(),
                touch -> {
                    touch(touch.table(), touch.line(), out);
                    out.flag(touch.writes());
                });
        joins(routine.body().joins(), out);
        out.list(
                routine.body().calls(),
                call -> {
                    out.text(call.qualifier());
                    out.text(call.name());
                    out.number(call.line());
                });
        out.list(routine.body().dynamic(), out::number);
    }

    private static void joins(List<ViewQuery.Join> joins, Packing out) throws IOException {
        out.list(
                joins,
                join -> {
                    out.table(join.first());
                    touch(join.second(), join.line(), out);
                });
    }

    private static void touch(TableId table, int line, Packing out) throws IOException {
        out.table(table);
        out.number(line);
    }
}
