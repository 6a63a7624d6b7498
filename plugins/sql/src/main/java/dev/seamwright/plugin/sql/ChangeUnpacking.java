package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.Alteration;
import dev.seamwright.plugin.sql.ddl.Routine;
import dev.seamwright.plugin.sql.ddl.SchemaChange;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads the changes of the schema that [ChangePacking] wrote.
final class ChangeUnpacking {

    private ChangeUnpacking() {}

    static SchemaChange read(Unpacking in) throws IOException {
        int kind = in.number();
        return switch (kind) {
            case 0 -> new SchemaChange.CreateTable(in.table(), in.number(), parts(in));
            case 1 -> new SchemaChange.AlterTable(in.table(), in.number(), parts(in));
            case 2 -> new SchemaChange.DropTables(in.list(in::table));
            case 3 -> new SchemaChange.DropIndexes(in.texts());
            case 4 -> new SchemaChange.UseSchema(in.text());
            case 5 -> new SchemaChange.CreateRoutine(routine(in));
            case 6 -> new SchemaChange.DropRoutines(in.texts());
            case 7 -> new SchemaChange.CreateView(in.table(), in.number(), query(in));
            default -> throw new IOException("no kind of change: " + kind);
        };
    }

    private static List<Alteration> parts(Unpacking in) throws IOException {
        Unpacking.Entry<Alteration> part = () -> part(in);
        return in.list(part);
    }

    private static Alteration part(Unpacking in) throws IOException {
        int kind = in.number();
        return switch (kind) {
            case 0 -> new Alteration.AddColumn(column(in));
            case 1 -> new Alteration.SetPrimaryKey(in.text(), in.texts());
            case 2 ->
                    new Alteration.AddForeignKey(
                            in.text(), in.texts(), in.table(), in.texts(), in.number());
            case 3 -> new Alteration.AddIndex(in.text(), in.texts(), in.flag(), in.number());
            case 4 -> new Alteration.DropIndex(in.text());
            case 5 -> new Alteration.ChangeColumn(in.text(), column(in));
            case 6 -> new Alteration.SetNullable(in.text(), in.flag());
            case 7 -> new Alteration.SetType(in.text(), in.text());
            case 8 -> new Alteration.TakeAfter(in.table(), in.flag());
            case 9 -> new Alteration.DropColumn(in.text());
            case 10 -> new Alteration.RenameColumn(in.text(), in.text());
            case 11 -> new Alteration.DropConstraint(in.text());
            case 12 -> new Alteration.DropPrimaryKey();
            case 13 -> new Alteration.RenameTable(in.table());
            default -> throw new IOException("no kind of alteration: " + kind);
        };
    }

    private static Column column(Unpacking in) throws IOException {
        return new Column(in.text(), in.text(), in.flag());
    }

    private static Routine routine(Unpacking in) throws IOException {
        return new Routine(in.text(), in.text(), in.number(), in.number(), trigger(in), body(in));
    }

    private static Optional<TableId> trigger(Unpacking in) throws IOException {
        return in.list(in::table).stream().findFirst();
    }

    private static Routine.Body body(Unpacking in) throws IOException {
        Unpacking.Entry<Routine.Touch> touch =
                () -> {
                    TableId table = in.table();
                    int line = in.number();
                    return new Routine.Touch(table, in.flag(), line);
                };
        return new Routine.Body(
                in.list(touch),
                joins(in),
                in.list(() -> new Routine.Call(in.text(), in.text(), in.number())),
                in.list(in::number));
    }

    private static ViewQuery query(Unpacking in) throws IOException {
        return new ViewQuery(in.list(() -> new ViewQuery.Read(in.table(), in.number())), joins(in));
    }

    private static List<ViewQuery.Join> joins(Unpacking in) throws IOException {
        return in.list(() -> new ViewQuery.Join(in.table(), in.table(), in.number()));
    }
}
