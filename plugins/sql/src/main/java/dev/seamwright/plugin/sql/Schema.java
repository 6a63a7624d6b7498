package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.ElementId;
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
    private final List<FilePlay.Late> late = new ArrayList<>();
    private final Map<TableId, View> views = new LinkedHashMap<>();
    private final RoutineFacts routines = new RoutineFacts();
    private final List<Unresolved> unresolved = new ArrayList<>();

    /// Scripts come in the order of their paths.
    void add(SqlFile file) {
        add(file, ElementId.file(file.path()));
    }

    /// @param module what stands for the script in the code tree
    void add(SqlFile file, ElementId module) {
        FilePlay play = new FilePlay(file.path());
        file.changes().forEach(play::play);
        late.addAll(play.late());
        unresolved.addAll(play.unresolved());
        routines.add(file, module, play.routines());
        play.tables()
                .forEach(
                        (id, draft) -> {
                            TableDraft known = tables.putIfAbsent(id, draft);
                            if (known != null) {
                                known.confirm(draft);
                            }
                        });
        play.views().forEach(views::putIfAbsent);
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
        late.forEach(this::apply);
        late.clear();
        tables.values().forEach(draft -> draft.settle(this::known));
        new Inheritance(tables).apply();
        routines.link(this::known);
        List<Table> made =
                tables.entrySet().stream()
                        .map(entry -> entry.getValue().toTable(entry.getKey()))
                        .toList();
        List<Reference> references = new ArrayList<>(routines.references());
        views.forEach((id, view) -> view.references(id, this::known).forEach(references::add));
        unresolved.addAll(routines.unresolved());
        return new Facts(
                routines.elements(),
                made,
                references,
                Monolith.EntryPoints.NONE,
                new Monolith.Gaps(unresolved, List.of()));
    }

    /// A column or key that is added makes known that there is such a table; an index does not, as
    /// scripts that only tune a database are written for many a version of it.
    private void apply(FilePlay.Late late) {
        SchemaChange.AlterTable change = late.change();
        TableId id = known(change.table());
        if (!tables.containsKey(id)
                && change.parts().stream().allMatch(Alteration.AddIndex.class::isInstance)) {
            unresolved.add(
                    new Unresolved(
                            Unresolved.Kind.TABLE,
                            id.name(),
                            new Location(late.path(), change.line())));
            return;
        }
        tables.computeIfAbsent(
                        id, any -> new TableDraft(TableKind.TABLE, late.path(), change.line()))
                .apply(late.path(), change.parts());
    }

    /// The table that a name means: where a schema was only presumed, it may be that of no schema.
    private TableId known(TableId id) {
        if (tables.containsKey(id)) {
            return id;
        }
        String name = id.name().substring(id.name().lastIndexOf('.') + 1);
        TableId plain = name.isBlank() ? id : new TableId(name);
        return tables.containsKey(plain) ? plain : id;
    }
}
