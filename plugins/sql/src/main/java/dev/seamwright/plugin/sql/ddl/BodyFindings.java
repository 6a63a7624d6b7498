package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the scan of a body has found so far, each thing once.
final class BodyFindings {

    /// Schemas of the database itself.
    private static final Set<String> SYSTEM =
            Set.of("pg_catalog", "information_schema", "sys", "mysql", "performance_schema");

    private final Set<String> locals;
    private final Map<String, QualifiedName> aliases = new HashMap<>();
    private final Map<Key, Routine.Touch> touches = new LinkedHashMap<>();
    private final Map<Pair, ViewQuery.Join> joins = new LinkedHashMap<>();
    private final Map<String, Routine.Call> calls = new LinkedHashMap<>();
    private final Set<Integer> dynamic = new LinkedHashSet<>();
    private final List<QualifiedName> written = new ArrayList<>();
    private final Set<TableId> bareTargets = new HashSet<>();

    private record Key(TableId table, boolean writes) {}

    /// Two tables, the smaller name first.
    private record Pair(TableId one, TableId other) {
        static Pair of(TableId one, TableId other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// @param locals names that are no tables here
    BodyFindings(Set<String> locals) {
        this.locals = locals;
    }

    /// A table is read, together with those before it in the same FROM.
    void read(QualifiedName name, List<TableId> together) {
        Optional<TableId> table = table(name);
        table.ifPresent(
                id -> {
                    touch(id, false, name.line());
                    join(id, name.line(), together);
                });
    }

    /// A table is written. Which one it is may be told by a name that is only given later.
    void written(QualifiedName name, List<TableId> together) {
        written.add(name);
        Optional<TableId> target = table(name);
        target.ifPresent(together::add);
        if (name.parts().size() == 1) {
            target.ifPresent(bareTargets::add);
        }
    }

    void alias(String alias, QualifiedName name) {
        aliases.putIfAbsent(Words.lower(alias), name);
    }

    void call(QualifiedName name) {
        if (!name.parts().isEmpty()) {
            calls.putIfAbsent(
                    name.qualifier() + "." + name.last(),
                    new Routine.Call(name.qualifier(), name.last(), name.line()));
        }
    }

    void dynamic(int line) {
        dynamic.add(line);
    }

    Routine.Body body() {
        for (QualifiedName name : written) {
            boolean bare = name.parts().size() == 1;
            QualifiedName meant = bare ? aliases.getOrDefault(name.last(), name) : name;
            table(meant).ifPresent(id -> touch(id, true, name.line()));
        }
        return new Routine.Body(
                List.copyOf(touches.values()),
                settledJoins(),
                List.copyOf(calls.values()),
                List.copyOf(dynamic));
    }

    /// A target that is named by its other name has its own table in the same FROM.
    private List<ViewQuery.Join> settledJoins() {
        Map<Pair, ViewQuery.Join> settled = new LinkedHashMap<>();
        for (ViewQuery.Join join : joins.values()) {
            QualifiedName meant =
                    bareTargets.contains(join.first()) ? aliases.get(join.first().name()) : null;
            TableId first = meant == null ? join.first() : meant.table().orElse(join.first());
            if (!first.equals(join.second())) {
                settled.putIfAbsent(
                        Pair.of(first, join.second()),
                        new ViewQuery.Join(first, join.second(), join.line()));
            }
        }
        return List.copyOf(settled.values());
    }

    private Optional<TableId> table(QualifiedName name) {
        boolean local = name.parts().size() == 1 && locals.contains(name.last());
        boolean system = SYSTEM.contains(name.qualifier()) || name.last().startsWith("pg_");
        return local || system || name.isVariable() ? Optional.empty() : name.table();
    }

    private void touch(TableId table, boolean writes, int line) {
        touches.putIfAbsent(new Key(table, writes), new Routine.Touch(table, writes, line));
    }

    /// The first table of a query stands for those that are joined to it.
    private void join(TableId table, int line, List<TableId> together) {
        together.add(table);
        TableId first = together.getFirst();
        if (!first.equals(table)) {
            joins.putIfAbsent(Pair.of(first, table), new ViewQuery.Join(first, table, line));
        }
    }
}
