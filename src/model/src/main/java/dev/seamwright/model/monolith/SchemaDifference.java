package dev.seamwright.model.monolith;

import java.util.Comparator;

/// A point in which two witnesses of the schema do not agree. A finding, not an error: one of them
/// is behind the other, or one of them was not given whole.
///
/// @param table whose it is
/// @param name the column, the key's columns, or the table's own name
/// @param only the witness that has it
/// @param other the witness that knows the table (or any table) and does not have it
/// @param at where the witness that has it says so
public record SchemaDifference(
        Kind kind, TableId table, String name, Origin only, Origin other, Location at)
        implements Comparable<SchemaDifference> {

    private static final Comparator<SchemaDifference> ORDER =
            Comparator.comparing(SchemaDifference::table, NodeId.ORDER)
                    .thenComparing(SchemaDifference::kind)
                    .thenComparing(SchemaDifference::name)
                    .thenComparing(SchemaDifference::only)
                    .thenComparing(SchemaDifference::other)
                    .thenComparing(SchemaDifference::at);

    /// What only one witness has.
    public enum Kind {
        TABLE,
        COLUMN,
        FOREIGN_KEY
    }

    /// By table, then by kind and name.
    @Override
    public int compareTo(SchemaDifference other) {
        return ORDER.compare(this, other);
    }
}
