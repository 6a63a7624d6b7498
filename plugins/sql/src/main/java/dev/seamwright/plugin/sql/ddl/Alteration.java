package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.TableId;

import java.util.List;

/// One thing that a statement says of a table.
public sealed interface Alteration {

    /// The table has this column.
    record AddColumn(Column column) implements Alteration {}

    /// These columns are its primary key.
    ///
    /// @param name of the constraint, empty where it has none
    record SetPrimaryKey(String name, List<String> columns) implements Alteration {
        public SetPrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    /// It has a foreign key.
    ///
    /// @param name of the constraint, empty where it has none
    /// @param columns never empty
    /// @param targetColumns empty where they are left to the primary key
    /// @param line at which the key is written
    record AddForeignKey(
            String name, List<String> columns, TableId target, List<String> targetColumns, int line)
            implements Alteration {
        public AddForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }

    /// It has an index or a unique key.
    ///
    /// @param name empty where it has none
    /// @param columns expressions as written, never empty
    /// @param unique whether no two rows may agree; never where it holds for some rows only
    record AddIndex(String name, List<String> columns, boolean unique, int line)
            implements Alteration {
        public AddIndex {
            columns = List.copyOf(columns);
        }
    }

    record DropIndex(String name) implements Alteration {}

    /// A column is declared anew, maybe under another name.
    ///
    /// @param column its type is empty where the old one stays
    record ChangeColumn(String from, Column column) implements Alteration {}

    /// A column may be null from here on, or may not.
    record SetNullable(String column, boolean nullable) implements Alteration {}

    record SetType(String column, String type) implements Alteration {}

    /// It has the columns of another table.
    ///
    /// @param keys whether it has that table's keys as well, as a partition has
    record TakeAfter(TableId other, boolean keys) implements Alteration {}

    record DropColumn(String name) implements Alteration {}

    record RenameColumn(String from, String to) implements Alteration {}

    /// A constraint of this name is gone, whatever it was.
    record DropConstraint(String name) implements Alteration {}

    record DropPrimaryKey() implements Alteration {}

    /// The table has another name from here on.
    record RenameTable(TableId to) implements Alteration {}
}
