package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.TableDraft;
import dev.seamwright.plugin.python.orm.sqlalchemy.Columns.Declared;
import dev.seamwright.plugin.python.orm.sqlalchemy.Keys.End;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Finds tables made by calling `Table(…)`, wherever they stand outside of functions.
record TableObjects(Mapping mapping, Models models) {

    void read(Module module) {
        statements(module, module.file().body());
    }

    private void statements(Module module, List<Statement> body) {
        for (Statement statement : body) {
            switch (statement) {
                case Statement.Assign assign -> search(module, assign.value());
                case Statement.Evaluate(Expr value) -> search(module, value);
                case Statement.Declare(ClassOutline type) -> statements(module, type.body());
                default -> {}
            }
        }
        module.definitions().values().forEach(this::hold);
    }

    private void hold(Definition definition) {
        if (definition instanceof OfValue(var value)
                && value.value() instanceof Expr.Call call
                && isTable(value.module(), call)) {
            String name = name(value.module(), call, mapping.constants());
            if (name != null) {
                models.hold(value, new TableId(name));
            }
        }
    }

    private void search(Module module, Expr expr) {
        switch (expr) {
            case Expr.Call call -> {
                if (isTable(module, call)) {
                    declare(module, call);
                } else {
                    call.arguments().forEach(argument -> search(module, argument.value()));
                }
            }
            case Expr.Sequence sequence ->
                    sequence.elements().forEach(each -> search(module, each));
            default -> {}
        }
    }

    private boolean isTable(Module module, Expr.Call call) {
        if (!Chain.last(call.function()).equals("Table")
                || call.arguments().size() < 2
                || mapping.constants().text(module, Chain.positional(call, 0)) == null) {
            return false;
        }
        Definition callee = mapping.hierarchy().resolver().resolve(module, call.function());
        return callee instanceof External(String dotted)
                && (dotted.toLowerCase(Locale.ROOT).contains("sqlalchemy")
                        || dotted.endsWith("db.Table")
                        || dotted.endsWith("sa.Table"));
    }

    /// The name that a call of `Table` gives, schema included; null for anything else.
    static @Nullable String name(Module module, Expr.Call call, Constants constants) {
        if (!Chain.last(call.function()).equals("Table")) {
            return null;
        }
        String name = constants.text(module, Chain.positional(call, 0));
        String schema = constants.text(module, Chain.keyword(call, "schema"));
        return name == null || schema == null || Schemas.isDefault(schema)
                ? name
                : schema + "." + name;
    }

    private void declare(Module module, Expr.Call call) {
        String name = name(module, call, mapping.constants());
        if (name == null) {
            return;
        }
        String path = module.file().path();
        TableDraft draft = models.draft(new TableId(name));
        draft.declare(new Location(path, call.line()));
        Keys keys = new Keys(mapping, null);
        for (Argument argument : call.arguments()) {
            Expr.Call made = mapping.columns().maker(module, argument.value());
            if (made != null
                    && Chain.positional(made, 0) instanceof Expr.Text(String column, int _)) {
                Declared declared =
                        new Declared(module, column, Expr.Literal.OPAQUE, made, made.line());
                draft.addColumn(new Column(column, declared.type(), declared.isNullable()));
                if (declared.isPrimary()) {
                    draft.addPrimary(column);
                }
                for (Expr.Call key : keys.within(declared)) {
                    End end = keys.end(module, null, key);
                    if (end != null) {
                        Location at = new Location(path, key.line());
                        draft.addKey(List.of(column), end.table(), end.columns(), at);
                    }
                }
            }
            for (Keys.Constraint each : keys.constraints(module, null, argument.value())) {
                Location at = new Location(path, each.line());
                draft.addKey(each.columns(), each.end().table(), each.end().columns(), at);
            }
        }
    }
}
