package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what follows ALTER TABLE.
final class AlterReader {

    private final Cursor cursor;
    private final int line;
    private final List<Alteration> parts = new ArrayList<>();
    private final List<SchemaChange> others = new ArrayList<>();
    private final List<Reading.Gap> gaps = new ArrayList<>();

    /// Whether the last action added something, as further ones may without saying so.
    private boolean adding;

    AlterReader(Cursor cursor, int line) {
        this.cursor = cursor;
        this.line = line;
    }

    Reading read() {
        cursor.takeIfExists();
        cursor.take("ONLY");
        Optional<TableId> table = cursor.table();
        if (table.isEmpty()) {
            return Reading.gap(cursor.gap());
        }
        cursor.take('*');
        for (Cursor action : cursor.cut()) {
            readAction(action, table.get());
        }
        List<SchemaChange> changes = new ArrayList<>();
        if (!parts.isEmpty()) {
            changes.add(new SchemaChange.AlterTable(table.get(), line, parts));
        }
        changes.addAll(others);
        return new Reading(changes, gaps);
    }

    private void readAction(Cursor action, TableId table) {
        if (!action.take("WITH", "CHECK")) {
            action.take("WITH", "NOCHECK");
        }
        boolean another = adding && !action.isAny(Words.ACTIONS) && !action.is(1, '=');
        adding = another || action.take("ADD");
        if (another) {
            readElement(action);
        } else if (adding) {
            readAdded(action);
        } else if (action.take("DROP")) {
            readDropped(action);
        } else if (action.take("ALTER")) {
            parts.addAll(ColumnChanges.altered(action));
        } else if (action.take("MODIFY")) {
            parts.addAll(ColumnChanges.modified(action));
        } else if (action.take("CHANGE")) {
            parts.addAll(ColumnChanges.renamed(action));
        } else if (action.take("RENAME")) {
            readRenamed(action);
        } else if (action.take("ATTACH", "PARTITION")) {
            attach(action, table);
        } else if (action.take("INHERIT")) {
            action.table().ifPresent(other -> parts.add(new Alteration.TakeAfter(other, false)));
        }
    }

    private void readAdded(Cursor action) {
        boolean column = action.take("COLUMN");
        action.takeIfExists();
        if (action.is('(')) {
            action.elements().forEach(this::readElement);
        } else if (action.is("PARTITION")) {
            adding = false;
        } else if (column) {
            new ElementReader(action).readInto(parts, gaps, true);
        } else {
            readElement(action);
        }
    }

    private void readElement(Cursor element) {
        new ElementReader(element).readInto(parts, gaps, false);
    }

    private void readDropped(Cursor action) {
        if (action.take("CONSTRAINT") || action.take("FOREIGN", "KEY")) {
            action.takeIfExists();
            if (action.isName()) {
                parts.add(new Alteration.DropConstraint(action.next().text()));
            }
            return;
        }
        if (action.take("PRIMARY", "KEY")) {
            parts.add(new Alteration.DropPrimaryKey());
            return;
        }
        if (action.take("INDEX") || action.take("KEY")) {
            action.takeIfExists();
            if (action.isName()) {
                parts.add(new Alteration.DropIndex(action.next().text()));
            }
            return;
        }
        if (action.is("PARTITION") || action.is("CHECK")) {
            return;
        }
        action.take("COLUMN");
        action.takeIfExists();
        if (action.isName()) {
            parts.add(new Alteration.DropColumn(action.next().text()));
        }
    }

    private void readRenamed(Cursor action) {
        if (action.is("CONSTRAINT") || action.is("INDEX") || action.is("KEY")) {
            return;
        }
        if (action.take("TO") || action.take("AS")) {
            action.table().ifPresent(to -> parts.add(new Alteration.RenameTable(to)));
            return;
        }
        action.take("COLUMN");
        if (!action.isName()) {
            return;
        }
        String from = action.next().text();
        if (action.take("TO") && action.isName()) {
            parts.add(new Alteration.RenameColumn(from, action.next().text()));
        }
    }

    private void attach(Cursor action, TableId parent) {
        action.table()
                .ifPresent(
                        partition ->
                                others.add(
                                        new SchemaChange.AlterTable(
                                                partition,
                                                line,
                                                List.of(new Alteration.TakeAfter(parent, true)))));
    }
}
