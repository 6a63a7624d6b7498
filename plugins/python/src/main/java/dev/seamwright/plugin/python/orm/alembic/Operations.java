package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What single operations do to the schema.
///
/// @param path of the migration
record Operations(History history, Arguments arguments, String path) {

    private static final Set<String> KEYLESS =
            Set.of(
                    "PrimaryKeyConstraint",
                    "UniqueConstraint",
                    "CheckConstraint",
                    "Index",
                    "ExcludeConstraint");

    /// Replays one operation.
    ///
    /// @param batch the table to whose batch the operation belongs, null for none
    void replay(Expr.Call call, String operation, @Nullable String batch) {
        switch (operation) {
            case "create_table" -> create(call);
            case "drop_table" -> drop(call);
            case "rename_table" -> rename(call);
            case "add_column" -> addColumn(call, batch);
            case "drop_column" -> dropColumn(call, batch);
            case "alter_column" -> alterColumn(call, batch);
            case "create_foreign_key" -> addKey(call, batch);
            case "drop_constraint" -> dropConstraint(call, batch);
            case "execute" ->
                    SqlChanges.replay(
                            history, arguments.sql(Chain.argument(call, 0, "sqltext")), at(call));
            case "create_all", "drop_all" -> history.lose();
            default -> {}
        }
    }

    private Location at(Expr.Call call) {
        return new Location(path, call.line());
    }

    /// The table that an expression names, null (and the history lost) where the source does not
    /// tell.
    @Nullable String table(Expr.Call call, Expr named, String schemaOption) {
        String table = arguments.text(named);
        Expr in = Chain.keyword(call, schemaOption);
        String schema = arguments.text(in);
        boolean told = in == Literal.OPAQUE || in == Literal.NONE || schema != null;
        if (table == null || table.isBlank() || !told) {
            history.lose();
            return null;
        }
        return History.name(table, schema);
    }

    private void create(Expr.Call call) {
        String name = table(call, Chain.argument(call, 0, "table_name"), "schema");
        if (name == null) {
            return;
        }
        MigratedTable table = history.create(name, at(call));
        boolean first = true;
        for (Argument argument : call.arguments()) {
            if (argument.name().isEmpty() && !first) {
                member(table, argument.value());
            } else if (argument.name().startsWith("*")) {
                table.forgetColumns();
            }
            first &= !argument.name().isEmpty();
        }
    }

    private void member(MigratedTable table, Expr expr) {
        if (!(expr instanceof Expr.Call call)) {
            table.forgetColumns();
            return;
        }
        String last = Chain.last(call.function());
        if (last.equals("Column")) {
            addColumn(table, call);
        } else if (last.equals("ForeignKeyConstraint")) {
            List<String> columns = arguments.texts(Chain.argument(call, 0, "columns"));
            List<String> targets = arguments.texts(Chain.argument(call, 1, "refcolumns"));
            String name = arguments.text(Chain.keyword(call, "name"));
            addKey(table, call, name, columns, targets == null ? null : owner(targets.getFirst()));
        } else if (!KEYLESS.contains(last)) {
            table.forgetColumns();
        }
    }

    private static @Nullable String owner(String target) {
        int dot = target.lastIndexOf('.');
        return dot < 1 ? null : History.name(target.substring(0, dot), null);
    }

    private void addColumn(MigratedTable table, Expr.Call column) {
        String name = arguments.text(Chain.argument(column, 0, "name"));
        if (name == null) {
            table.forgetColumns();
            return;
        }
        table.add(name, at(column));
        for (Argument argument : column.arguments()) {
            if (argument.value() instanceof Expr.Call call
                    && Chain.last(call.function()).equals("ForeignKey")) {
                String target = arguments.text(Chain.argument(call, 0, "column"));
                String key = arguments.text(Chain.keyword(call, "name"));
                addKey(table, call, key, List.of(name), target == null ? null : owner(target));
            }
        }
    }

    private void addKey(
            MigratedTable table,
            Expr.Call call,
            @Nullable String name,
            @Nullable List<String> columns,
            @Nullable String target) {
        if (columns == null || target == null) {
            table.forgetKeys();
        } else {
            String known = name == null ? "" : name;
            table.add(new MigratedTable.Key(known, columns, target, at(call)));
        }
    }

    private void drop(Expr.Call call) {
        String name = table(call, Chain.argument(call, 0, "table_name"), "schema");
        if (name != null) {
            history.drop(name);
        }
    }

    private void rename(Expr.Call call) {
        String name = table(call, Chain.argument(call, 0, "old_table_name"), "schema");
        String to = table(call, Chain.argument(call, 1, "new_table_name"), "schema");
        if (name != null && to != null) {
            history.rename(name, to);
        }
    }

    private @Nullable MigratedTable changed(Expr.Call call, @Nullable String batch, int position) {
        String name =
                batch == null
                        ? table(call, Chain.argument(call, position, "table_name"), "schema")
                        : batch;
        return name == null ? null : history.changed(name);
    }

    private void addColumn(Expr.Call call, @Nullable String batch) {
        MigratedTable table = changed(call, batch, 0);
        Expr column = Chain.argument(call, batch == null ? 1 : 0, "column");
        if (table != null) {
            if (column instanceof Expr.Call made && Chain.last(made.function()).equals("Column")) {
                addColumn(table, made);
            } else {
                table.forgetColumns();
            }
        }
    }

    private void dropColumn(Expr.Call call, @Nullable String batch) {
        MigratedTable table = changed(call, batch, 0);
        String column = arguments.text(Chain.argument(call, batch == null ? 1 : 0, "column_name"));
        if (table != null && column != null) {
            table.drop(column);
        } else if (table != null) {
            table.forgetColumns();
        }
    }

    private void alterColumn(Expr.Call call, @Nullable String batch) {
        Expr given = Chain.keyword(call, "new_column_name");
        Expr renamed = given == Literal.OPAQUE ? Chain.keyword(call, "name") : given;
        if (renamed == Literal.OPAQUE) {
            return;
        }
        MigratedTable table = changed(call, batch, 0);
        String column = arguments.text(Chain.argument(call, batch == null ? 1 : 0, "column_name"));
        String to = arguments.text(renamed);
        if (table != null && column != null && to != null) {
            table.rename(column, to);
        } else if (table != null) {
            table.forgetColumns();
        }
    }

    private void addKey(Expr.Call call, @Nullable String batch) {
        int shift = batch == null ? 0 : -1;
        String name = arguments.text(Chain.argument(call, 0, "constraint_name"));
        String source =
                batch == null
                        ? table(call, Chain.argument(call, 1, "source_table"), "source_schema")
                        : batch;
        Expr referent = Chain.argument(call, 2 + shift, "referent_table");
        String target = table(call, referent, "referent_schema");
        MigratedTable table = source == null ? null : history.changed(source);
        if (table != null) {
            Expr columns = Chain.argument(call, 3 + shift, "local_cols");
            addKey(table, call, name, arguments.texts(columns), target);
        }
    }

    private void dropConstraint(Expr.Call call, @Nullable String batch) {
        Expr kind = Chain.argument(call, batch == null ? 2 : 1, "type_");
        String type = arguments.text(kind);
        boolean foreign = "foreignkey".equals(type);
        String named = arguments.text(Chain.argument(call, 0, "constraint_name"));
        String table =
                batch == null ? arguments.text(Chain.argument(call, 1, "table_name")) : batch;
        if (table == null) {
            history.lose();
            return;
        }
        String name =
                batch == null
                        ? History.name(table, arguments.text(Chain.keyword(call, "schema")))
                        : batch;
        MigratedTable changed = history.changed(name);
        if (changed != null && (foreign || type == null)) {
            changed.dropKey(name, named == null ? "" : named, foreign || named == null);
        }
    }
}
