package dev.seamwright.model.monolith;

import java.util.List;

/// A reference from columns of one table to another table.
///
/// @param columns of the table that holds the key, never empty
/// @param target the table it points at
/// @param targetColumns the columns there, empty where the source leaves them to the primary key
/// @param declarations every place that declares it, in order, never empty
public record ForeignKey(
        List<String> columns,
        TableId target,
        List<String> targetColumns,
        List<Declaration> declarations) {

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        declarations = declarations.stream().sorted().distinct().toList();
        if (columns.isEmpty() || declarations.isEmpty()) {
            throw new IllegalArgumentException("a key needs columns and a place: " + target);
        }
    }

    /// The place to show for this key.
    public Location at() {
        return declarations.getFirst().at();
    }
}
