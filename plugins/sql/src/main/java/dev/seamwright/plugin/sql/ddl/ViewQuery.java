package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;

import java.util.List;

/// Which tables the query of a view reads.
///
/// @param reads each table once, at the line that first names it
/// @param joins each pair of tables once that are read together
public record ViewQuery(List<Read> reads, List<Join> joins) {

    /// Reads nothing that is known.
    static final ViewQuery NOTHING = new ViewQuery(List.of(), List.of());

    public ViewQuery {
        reads = List.copyOf(reads);
        joins = List.copyOf(joins);
    }

    /// A table that is read.
    public record Read(TableId table, int line) {}

    /// Two tables that are read together; `line` names the second.
    public record Join(TableId first, TableId second, int line) {}
}
