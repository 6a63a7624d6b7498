package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;

import java.util.List;

/// What one statement does to the schema.
public sealed interface SchemaChange {

    /// Makes a table.
    ///
    /// @param line at which the statement starts
    record CreateTable(TableId table, int line, List<Alteration> parts) implements SchemaChange {
        public CreateTable {
            parts = List.copyOf(parts);
        }
    }

    /// Changes a table, or changes several things in one statement.
    record AlterTable(TableId table, int line, List<Alteration> parts) implements SchemaChange {
        public AlterTable {
            parts = List.copyOf(parts);
        }
    }

    /// Takes indexes away, of whichever table.
    record DropIndexes(List<String> names) implements SchemaChange {
        public DropIndexes {
            names = List.copyOf(names);
        }
    }

    record DropTables(List<TableId> tables) implements SchemaChange {
        public DropTables {
            tables = List.copyOf(tables);
        }
    }

    /// Names without a schema belong to this one from here on; empty for the default one.
    record UseSchema(String schema) implements SchemaChange {}

    /// Makes a routine, in place of one with the same name and arguments.
    record CreateRoutine(Routine routine) implements SchemaChange {}

    /// Takes away routines, whatever their arguments.
    record DropRoutines(List<String> names) implements SchemaChange {
        public DropRoutines {
            names = List.copyOf(names);
        }
    }

    /// Makes a view, materialised or not.
    record CreateView(TableId view, int line, ViewQuery query) implements SchemaChange {}
}
