package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.sqlalchemy.Columns.Declared;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds foreign keys in columns and table arguments.
///
/// @param child the class whose table gets the keys, which may inherit them; null for a table
///   object
record Keys(Mapping mapping, @Nullable TypeDefinition child) {

    /// What a key points at.
    record End(TableId table, List<String> columns) {}

    /// A key over several columns, or one written apart from its column.
    record Constraint(List<String> columns, End end, int line) {}

    /// Every `ForeignKey` within a column's arguments.
    List<Expr.Call> within(Declared column) {
        List<Expr.Call> found = new ArrayList<>();
        column.call().arguments().forEach(argument -> collect(argument.value(), found));
        return found;
    }

    private static void collect(Expr expr, List<Expr.Call> into) {
        if (expr instanceof Expr.Call call) {
            if (Chain.last(call.function()).equals("ForeignKey")) {
                into.add(call);
            } else {
                call.arguments().forEach(argument -> collect(argument.value(), into));
            }
        } else if (expr instanceof Expr.Choice choice) {
            choice.options().forEach(option -> collect(option, into));
        }
    }

    /// What `ForeignKey(…)` points at, null where the source does not tell.
    @Nullable End end(Module module, @Nullable TypeDefinition type, Expr.Call key) {
        return end(module, type, Chain.argument(key, 0, "column"));
    }

    private @Nullable End end(Module module, @Nullable TypeDefinition type, Expr target) {
        String text =
                type == null || child == null
                        ? mapping.constants().text(module, target)
                        : new ClassText(mapping, child).of(type, target);
        if (text != null) {
            return named(text);
        }
        if (!(target instanceof Expr.Attribute attribute)) {
            return null;
        }
        Expr owner = attribute.value();
        if (owner instanceof Expr.Attribute columns && columns.name().equals("c")) {
            owner = columns.value();
        }
        Definition found = mapping.hierarchy().resolver().resolve(module, owner);
        if (found instanceof OfType(TypeDefinition mapped)) {
            TableId table = mapping.table(mapped);
            return table == null ? null : new End(table, List.of(attribute.name()));
        }
        if (found instanceof Definition.OfValue(var value)
                && value.value() instanceof Expr.Call call) {
            String name = TableObjects.name(value.module(), call, mapping.constants());
            return name == null ? null : new End(new TableId(name), List.of(attribute.name()));
        }
        return null;
    }

    private static @Nullable End named(String text) {
        int dot = text.lastIndexOf('.');
        String table = dot < 0 ? text : text.substring(0, dot);
        if (table.startsWith("public.")) {
            table = table.substring("public.".length());
        }
        List<String> columns = dot < 0 ? List.of() : List.of(text.substring(dot + 1));
        return table.isBlank() ? null : new End(new TableId(table), columns);
    }

    /// Every `ForeignKeyConstraint` somewhere in an expression.
    List<Constraint> constraints(Module module, @Nullable TypeDefinition type, Expr expr) {
        List<Constraint> found = new ArrayList<>();
        constraints(module, type, expr, found);
        return found;
    }

    private void constraints(
            Module module, @Nullable TypeDefinition type, Expr expr, List<Constraint> into) {
        switch (expr) {
            case Expr.Call call when Chain.last(call.function()).equals("ForeignKeyConstraint") -> {
                Constraint constraint = constraint(module, type, call);
                if (constraint != null) {
                    into.add(constraint);
                }
            }
            case Expr.Call call -> {
                for (Argument argument : call.arguments()) {
                    constraints(module, type, argument.value(), into);
                }
            }
            case Expr.Sequence sequence ->
                    sequence.elements().forEach(each -> constraints(module, type, each, into));
            case Expr.Sum sum -> sum.terms().forEach(each -> constraints(module, type, each, into));
            case Expr.Several several ->
                    several.parts().forEach(each -> constraints(module, type, each, into));
            default -> {}
        }
    }

    private @Nullable Constraint constraint(
            Module module, @Nullable TypeDefinition type, Expr.Call call) {
        if (!(Chain.argument(call, 0, "columns") instanceof Expr.Sequence from)
                || !(Chain.argument(call, 1, "refcolumns") instanceof Expr.Sequence to)) {
            return null;
        }
        List<String> columns = new ArrayList<>();
        from.elements().forEach(each -> columns.add(name(module, each)));
        List<String> targets = new ArrayList<>();
        TableId table = null;
        for (Expr element : to.elements()) {
            End end = end(module, type, element);
            if (end == null) {
                return null;
            }
            table = end.table();
            targets.addAll(end.columns());
        }
        return table == null || columns.isEmpty()
                ? null
                : new Constraint(columns, new End(table, targets), call.line());
    }

    private String name(Module module, Expr expr) {
        String text = mapping.constants().text(module, expr);
        return text == null ? Chain.last(expr) : text;
    }
}
