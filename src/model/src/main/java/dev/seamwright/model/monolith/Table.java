package dev.seamwright.model.monolith;

import java.util.List;

/// A database table, as code and schema declare it.
///
/// @param kind whether it holds rows of its own
/// @param columns in the order of declaration
/// @param primaryKey names of its columns, empty where unknown
/// @param indexes in the order of declaration, unique keys among them
/// @param declarations every place that declares the table, in order, never empty
/// @param models the types of code that map it, in order; empty where only a schema declares it
public record Table(
        TableId id,
        TableKind kind,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        List<TableIndex> indexes,
        List<Declaration> declarations,
        List<ElementId> models) {

    /// A table with rows of its own, of whose indexes nothing is known.
    public Table(
            TableId id,
            List<Column> columns,
            List<String> primaryKey,
            List<ForeignKey> foreignKeys,
            List<Declaration> declarations,
            List<ElementId> models) {
        this(
                id,
                TableKind.TABLE,
                columns,
                primaryKey,
                foreignKeys,
                List.of(),
                declarations,
                models);
    }

    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        declarations = declarations.stream().sorted().distinct().toList();
        models = models.stream().sorted().distinct().toList();
        if (declarations.isEmpty()) {
            throw new IllegalArgumentException("a table needs a place: " + id);
        }
    }

    /// The place to show for this table.
    public Location at() {
        return declarations.getFirst().at();
    }

    /// Whether a witness of this origin declares the table.
    public boolean declaredBy(Origin origin) {
        return declarations.stream().anyMatch(d -> d.origin() == origin);
    }
}
