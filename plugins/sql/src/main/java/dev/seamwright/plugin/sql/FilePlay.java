package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.sql.ddl.Alteration;
import dev.seamwright.plugin.sql.ddl.SchemaChange;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plays one script on its own, statement by statement.
final class FilePlay {

    private final String path;
    private final Map<TableId, TableDraft> tables = new LinkedHashMap<>();
    private final Map<TableId, View> views = new LinkedHashMap<>();
    private final RoutineDrafts routines = new RoutineDrafts();
    private final List<Late> late = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    /// The schema of names that have none; empty for the default one.
    private String home = "";

    /// A change that waits for all scripts to be seen.
    record Late(String path, SchemaChange.AlterTable change) {}

    FilePlay(String path) {
        this.path = path;
    }

    void play(SchemaChange change) {
        switch (change) {
            case SchemaChange.CreateTable(TableId id, int line, List<Alteration> parts) ->
                    declare(own(id), TableKind.TABLE, line).apply(path, own(parts));
            case SchemaChange.AlterTable alter -> alter(alter);
            case SchemaChange.DropTables(List<TableId> ids) -> ids.forEach(this::drop);
            case SchemaChange.DropIndexes(List<String> names) ->
                    tables.values().forEach(draft -> names.forEach(draft::dropIndex));
            case SchemaChange.UseSchema(String schema) -> home = schema;
            case SchemaChange.CreateRoutine(var routine) -> {
                String here = home;
                routines.create(routine, id -> in(here, id));
            }
            case SchemaChange.DropRoutines(List<String> names) -> names.forEach(routines::drop);
            case SchemaChange.CreateView(TableId view, int line, ViewQuery query) -> {
                declare(own(view), TableKind.VIEW, line);
                views.put(own(view), new View(path, own(query)));
            }
        }
    }

    Map<TableId, TableDraft> tables() {
        return tables;
    }

    Map<TableId, View> views() {
        return views;
    }

    List<RoutineDrafts.Draft> routines() {
        return routines.all();
    }

    List<Late> late() {
        return late;
    }

    List<Unresolved> unresolved() {
        return unresolved;
    }

    private TableDraft declare(TableId id, TableKind kind, int line) {
        TableDraft draft = new TableDraft(kind, path, line);
        TableDraft known = tables.putIfAbsent(id, draft);
        if (known == null) {
            return draft;
        }
        known.confirm(draft);
        return draft;
    }

    private void alter(SchemaChange.AlterTable alter) {
        TableId id = tables.containsKey(own(alter.table())) ? own(alter.table()) : alter.table();
        TableDraft draft = tables.get(id);
        if (draft == null) {
            late(alter);
            return;
        }
        draft.apply(path, own(alter.parts()));
        for (Alteration part : alter.parts()) {
            if (part instanceof Alteration.RenameTable(TableId name)) {
                TableId to = in(schema(id), name);
                tables.remove(id);
                tables.put(to, draft);
                tables.values().forEach(other -> other.retarget(id, to));
            }
        }
    }

    private void late(SchemaChange.AlterTable alter) {
        if (alter.parts().stream().anyMatch(FilePlay::adds)) {
            late.add(
                    new Late(
                            path,
                            new SchemaChange.AlterTable(
                                    own(alter.table()), alter.line(), own(alter.parts()))));
        } else if (alter.parts().stream().anyMatch(FilePlay::reshapes)) {
            unresolved.add(
                    new Unresolved(
                            Unresolved.Kind.STATEMENT,
                            "ALTER TABLE " + alter.table().name(),
                            new Location(path, alter.line())));
        }
    }

    private void drop(TableId id) {
        for (TableId one : List.of(own(id), id)) {
            tables.remove(one);
            views.remove(one);
        }
    }

    private TableId own(TableId id) {
        return in(home, id);
    }

    private static TableId in(String schema, TableId id) {
        boolean plain = schema.isEmpty() || id.name().indexOf('.') >= 0;
        return plain ? id : new TableId(schema + "." + id.name());
    }

    private static String schema(TableId id) {
        return id.name().substring(0, Math.max(0, id.name().lastIndexOf('.')));
    }

    private List<Alteration> own(List<Alteration> parts) {
        return home.isEmpty() ? parts : parts.stream().map(this::own).toList();
    }

    private Alteration own(Alteration part) {
        if (part instanceof Alteration.AddForeignKey key) {
            return new Alteration.AddForeignKey(
                    key.name(), key.columns(), own(key.target()), key.targetColumns(), key.line());
        }
        return part instanceof Alteration.TakeAfter(TableId other, boolean keys)
                ? new Alteration.TakeAfter(own(other), keys)
                : part;
    }

    private ViewQuery own(ViewQuery query) {
        return new ViewQuery(
                query.reads().stream()
                        .map(read -> new ViewQuery.Read(own(read.table()), read.line()))
                        .toList(),
                query.joins().stream()
                        .map(
                                join ->
                                        new ViewQuery.Join(
                                                own(join.first()), own(join.second()), join.line()))
                        .toList());
    }

    /// Whether a table of another script would look different, which is listed and not applied: in
    /// which order scripts are run is not known. Constraints that are dropped are left out, as
    /// dumps begin with dropping those that they are about to make.
    private static boolean reshapes(Alteration part) {
        return part instanceof Alteration.DropColumn
                || part instanceof Alteration.RenameColumn
                || part instanceof Alteration.ChangeColumn
                || part instanceof Alteration.SetNullable
                || part instanceof Alteration.SetType
                || part instanceof Alteration.RenameTable;
    }

    private static boolean adds(Alteration part) {
        return switch (part) {
            case Alteration.AddColumn _,
                    Alteration.AddForeignKey _,
                    Alteration.SetPrimaryKey _,
                    Alteration.AddIndex _,
                    Alteration.TakeAfter _ ->
                    true;
            case Alteration.DropColumn _,
                    Alteration.DropConstraint _,
                    Alteration.DropIndex _,
                    Alteration.ChangeColumn _,
                    Alteration.SetNullable _,
                    Alteration.SetType _,
                    Alteration.DropPrimaryKey _,
                    Alteration.RenameColumn _,
                    Alteration.RenameTable _ ->
                    false;
        };
    }
}
