package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.Column;

import java.util.ArrayList;
import java.util.List;

/// Reads how ALTER TABLE declares columns anew, in the words of each dialect.
final class ColumnChanges {

    private ColumnChanges() {}

    /// `ALTER COLUMN c TYPE t`, `ALTER COLUMN c SET NOT NULL`, `ALTER COLUMN c t NOT NULL`
    static List<Alteration> altered(Cursor action) {
        if (action.is("CONSTRAINT") || action.is("INDEX")) {
            return List.of();
        }
        action.take("COLUMN");
        if (!action.isName()) {
            return List.of();
        }
        String name = action.next().text();
        if (action.take("SET", "DATA", "TYPE") || action.take("TYPE")) {
            return List.of(new Alteration.SetType(name, new TypeText(action).read()));
        }
        if (action.take("SET", "NOT", "NULL")) {
            return List.of(new Alteration.SetNullable(name, false));
        }
        if (action.take("DROP", "NOT", "NULL")) {
            return List.of(new Alteration.SetNullable(name, true));
        }
        boolean other = action.is("SET") || action.is("DROP") || action.is("ADD");
        return other || action.is("RESET") ? List.of() : anew(name, name, action);
    }

    /// `MODIFY c t NOT NULL`, of several columns in parentheses as well
    static List<Alteration> modified(Cursor action) {
        action.take("COLUMN");
        List<Cursor> columns = action.is('(') ? action.elements() : List.of(action);
        List<Alteration> changes = new ArrayList<>();
        for (Cursor column : columns) {
            if (column.isName() && !column.is(1, "FOR")) {
                String name = column.next().text();
                changes.addAll(anew(name, name, column));
            }
        }
        return changes;
    }

    /// `CHANGE old new t NOT NULL`
    static List<Alteration> renamed(Cursor action) {
        action.take("COLUMN");
        if (!action.isName()) {
            return List.of();
        }
        String from = action.next().text();
        return action.isName() ? anew(from, action.next().text(), action) : List.of();
    }

    private static List<Alteration> anew(String from, String name, Cursor rest) {
        String type = new TypeText(rest).read();
        boolean silent = type.isEmpty() && from.equals(name);
        boolean never = false;
        boolean said = false;
        while (!rest.atEnd()) {
            if (rest.is('(')) {
                rest.skipParentheses();
            } else if (rest.take("NOT", "NULL") || rest.take("IDENTITY")) {
                never = true;
            } else {
                said |= rest.is("NULL") && !rest.is(-1, "DEFAULT");
                rest.skip();
            }
        }
        if (!silent) {
            return List.of(new Alteration.ChangeColumn(from, new Column(name, type, !never)));
        }
        return never || said ? List.of(new Alteration.SetNullable(name, !never)) : List.of();
    }
}
