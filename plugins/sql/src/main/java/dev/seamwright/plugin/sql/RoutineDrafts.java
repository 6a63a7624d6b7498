package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.Routine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The routines of one script while it is played.
final class RoutineDrafts {

    private final Map<Name, Draft> routines = new LinkedHashMap<>();

    /// What makes two routines one: what makes a trigger is its table.
    private record Name(String name, String arguments, String table) {}

    /// @param meant gives the table that a name means where the routine stands
    record Draft(Routine routine, UnaryOperator<TableId> meant) {}

    void create(Routine routine, UnaryOperator<TableId> meant) {
        String table = routine.table().map(TableId::name).orElse("");
        Name name = new Name(routine.name(), routine.arguments(), table);
        routines.put(name, new Draft(routine, meant));
    }

    void drop(String name) {
        routines.keySet().removeIf(each -> each.name().equals(name));
    }

    List<Draft> all() {
        return List.copyOf(routines.values());
    }
}
