package dev.seamwright.workspace;

import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One name for each table, whichever way its witnesses write it.
///
/// A schema is left out where it is the one that databases take when none is named, or the only one
/// in which the schema scripts declare tables. Code seldom names it, scripts often do.
final class TableNames {

    /// What PostgreSQL, SQL Server and SQLite take when no schema is named.
    private static final Set<String> DEFAULTS = Set.of("public", "dbo", "main");

    private final Set<String> leftOut;

    TableNames(List<Table> witnesses) {
        leftOut = new TreeSet<>(DEFAULTS);
        onlySchema(witnesses).ifPresent(leftOut::add);
    }

    TableId canonical(TableId id) {
        int dot = id.name().lastIndexOf('.');
        return dot > 0 && dot < id.name().length() - 1 && leftOut.contains(schema(id))
                ? new TableId(id.name().substring(dot + 1))
                : id;
    }

    private static Optional<String> onlySchema(List<Table> witnesses) {
        List<String> schemas =
                witnesses.stream()
                        .filter(table -> table.declaredBy(Origin.DDL))
                        .map(table -> schema(table.id()))
                        .distinct()
                        .limit(2)
                        .toList();
        return schemas.size() == 1 ? Optional.of(schemas.getFirst()) : Optional.empty();
    }

    /// Empty where none is named.
    private static String schema(TableId id) {
        return id.name().substring(0, Math.max(0, id.name().lastIndexOf('.')));
    }
}
