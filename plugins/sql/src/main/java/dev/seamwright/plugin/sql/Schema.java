package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.sql.ddl.Alteration;
import dev.seamwright.plugin.sql.ddl.Reading;
import dev.seamwright.plugin.sql.ddl.SchemaChange;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one schema of all scripts.
///
/// Each script is played on its own, so that one which drops all tables takes away only its own.
/// Then the tables are matched by name: the first script to declare one says what it is, further
/// ones (copies for other databases, mostly) are witnesses. What a script changes in tables of
/// others, such as keys that are added in a script of their own, is applied in the end.
final class Schema {

    private final Map<TableId, TableDraft> tables = new LinkedHashMap<>();
    private final List<Late> late = new ArrayList<>();
    private final Map<TableId, View> views = new LinkedHashMap<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    /// A change that waits for all scripts to be seen.
    private record Late(String path, SchemaChange.AlterTable change) {}

    /// Scripts come in the order of their paths.
    void add(SqlFile file) {
        FilePlay play = new FilePlay(file.path());
        file.changes().forEach(play::play);
        play.tables.forEach(
                (id, draft) -> {
                    TableDraft known = tables.putIfAbsent(id, draft);
                    if (known != null) {
                        known.confirm(draft);
                    }
                });
        play.views.forEach(views::putIfAbsent);
        for (Reading.Gap gap : file.gaps()) {
            unresolved.add(
                    new Unresolved(
                            Unresolved.Kind.STATEMENT,
                            gap.words(),
                            new Location(file.path(), gap.line())));
        }
    }

    /// References of keys follow from the tables and are not repeated here.
    Facts facts() {
        for (Late change : late) {
            TableDraft draft =
                    tables.computeIfAbsent(
                            change.change().table(),
                            id ->
                                    new TableDraft(
                                            TableKind.TABLE,
                                            change.path(),
                                            change.change().line()));
            draft.apply(change.path(), change.change().parts());
        }
        late.clear();
        new Inheritance(tables).apply();
        List<Table> made =
                tables.entrySet().stream()
                        .map(entry -> entry.getValue().toTable(entry.getKey()))
                        .toList();
        List<Reference> references =
                views.entrySet().stream()
                        .flatMap(entry -> entry.getValue().references(entry.getKey()))
                        .toList();
        return new Facts(
                List.of(),
                made,
                references,
                Monolith.EntryPoints.NONE,
                new Monolith.Gaps(unresolved, List.of()));
    }

    /// One script, statement by statement.
    private final class FilePlay {

        private final String path;
        private final Map<TableId, TableDraft> tables = new LinkedHashMap<>();
        private final Map<TableId, View> views = new LinkedHashMap<>();

        FilePlay(String path) {
            this.path = path;
        }

        void play(SchemaChange change) {
            switch (change) {
                case SchemaChange.CreateTable(TableId id, int line, List<Alteration> parts) ->
                        declare(id, TableKind.TABLE, line).apply(path, parts);
                case SchemaChange.AlterTable alter -> alter(alter);
                case SchemaChange.DropTables(List<TableId> ids) -> ids.forEach(this::drop);
                case SchemaChange.DropIndexes(List<String> names) ->
                        tables.values().forEach(draft -> names.forEach(draft::dropIndex));
                case SchemaChange.CreateView(TableId view, int line, ViewQuery query) -> {
                    declare(view, TableKind.VIEW, line);
                    views.put(view, new View(path, query));
                }
            }
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
            TableDraft draft = tables.get(alter.table());
            if (draft == null) {
                if (alter.parts().stream().anyMatch(Schema::adds)) {
                    late.add(new Late(path, alter));
                } else if (alter.parts().stream().anyMatch(Schema::reshapes)) {
                    unresolved.add(
                            new Unresolved(
                                    Unresolved.Kind.STATEMENT,
                                    "ALTER TABLE " + alter.table().name(),
                                    new Location(path, alter.line())));
                }
                return;
            }
            draft.apply(path, alter.parts());
            for (Alteration part : alter.parts()) {
                if (part instanceof Alteration.RenameTable(TableId to)) {
                    tables.remove(alter.table());
                    tables.put(to, draft);
                    tables.values().forEach(other -> other.retarget(alter.table(), to));
                }
            }
        }

        private void drop(TableId id) {
            tables.remove(id);
            views.remove(id);
        }
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
