package dev.seamwright.model.monolith;

import java.util.List;

/// An index or unique key of a table. The primary key is not repeated here.
///
/// @param name empty where none is given
/// @param columns in order, expressions as written; never empty
/// @param unique whether no two rows may agree in them
/// @param at where it is declared
public record TableIndex(String name, List<String> columns, boolean unique, Location at) {

    public TableIndex {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("an index needs columns: " + name);
        }
    }
}
