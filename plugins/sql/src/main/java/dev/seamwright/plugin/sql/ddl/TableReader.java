package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what follows CREATE TABLE.
final class TableReader {

    private final Cursor cursor;
    private final int line;
    private final List<Alteration> parts = new ArrayList<>();
    private final List<Reading.Gap> gaps = new ArrayList<>();

    TableReader(Cursor cursor, int line) {
        this.cursor = cursor;
        this.line = line;
    }

    Reading read() {
        cursor.takeIfExists();
        Optional<TableId> table = cursor.table();
        if (table.isEmpty()) {
            return Reading.gap(cursor.gap());
        }
        if (table.get().name().contains("#")) {
            return Reading.NOTHING;
        }
        if (cursor.is('(')) {
            if (!cursor.isClosed()) {
                gaps.add(cursor.gap());
            }
            cursor.elements()
                    .forEach(element -> new ElementReader(element).readInto(parts, gaps, false));
        }
        readTail();
        return Reading.of(new SchemaChange.CreateTable(table.get(), line, parts), gaps);
    }

    /// What follows the columns, or stands in their place.
    private void readTail() {
        if (cursor.take("PARTITION", "OF")) {
            cursor.table().ifPresent(parent -> parts.add(new Alteration.TakeAfter(parent, true)));
        } else if (cursor.take("LIKE")) {
            cursor.table().ifPresent(other -> parts.add(new Alteration.TakeAfter(other, false)));
        } else if (cursor.take("INHERITS")) {
            if (cursor.is('(')) {
                for (Cursor parent : cursor.elements()) {
                    parent.table()
                            .ifPresent(other -> parts.add(new Alteration.TakeAfter(other, false)));
                }
            }
        }
    }
}
