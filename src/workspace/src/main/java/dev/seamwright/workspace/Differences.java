package dev.seamwright.workspace;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.SchemaDifference.Kind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Holds what one witness of the schema says against what the others say.
///
/// A witness that knows no table at all was not given, and nothing is held against it; neither is
/// anything of a folder none of whose tables it knows, such as a part of the program that has no
/// migrations. Schema and migrations are held against each other only where there is no code that
/// speaks of tables. Where a witness does not know one table, its columns are not counted one by
/// one. Columns and keys are compared only where both witnesses list any.
final class Differences {

    private final TableNames names;
    private final SortedMap<TableId, List<Table>> witnesses;
    private final List<SchemaDifference> found = new ArrayList<>();

    /// @param witnesses what was said about each table
    Differences(TableNames names, SortedMap<TableId, List<Table>> witnesses) {
        this.names = names;
        this.witnesses = witnesses;
    }

    List<SchemaDifference> all() {
        List<Origin> speaking =
                List.of(Origin.values()).stream()
                        .filter(origin -> witnesses.values().stream().anyMatch(t -> has(t, origin)))
                        .toList();
        for (Origin one : speaking) {
            for (Origin other : speaking) {
                if (one != other) {
                    Set<String> known = foldersKnown(one, other);
                    witnesses.forEach((id, said) -> compare(id, said, one, other, known));
                }
            }
        }
        return found.stream().sorted().distinct().toList();
    }

    private boolean codeSpeaks() {
        return witnesses.values().stream().anyMatch(said -> has(said, Origin.ORM));
    }

    private static boolean has(List<Table> said, Origin origin) {
        return said.stream().anyMatch(table -> table.declaredBy(origin));
    }

    /// Folders in which one witness declares tables that the other knows.
    private Set<String> foldersKnown(Origin one, Origin other) {
        Set<String> folders = new HashSet<>();
        for (List<Table> said : witnesses.values()) {
            if (has(said, one) && has(said, other)) {
                folders.add(folder(side(said, one).at));
            }
        }
        return folders;
    }

    private static String folder(Location at) {
        return at.path().substring(0, at.path().lastIndexOf('/') + 1);
    }

    private void compare(
            TableId id, List<Table> said, Origin only, Origin other, Set<String> known) {
        if (!has(said, only) || said.stream().anyMatch(table -> table.kind() == TableKind.VIEW)) {
            return;
        }
        if (only != Origin.ORM && other != Origin.ORM && codeSpeaks()) {
            return;
        }
        Side mine = side(said, only);
        if (!has(said, other) && !known.contains(folder(mine.at))) {
            return;
        }
        if (!has(said, other)) {
            found.add(new SchemaDifference(Kind.TABLE, id, id.name(), only, other, mine.at));
            return;
        }
        Side theirs = side(said, other);
        report(id, Kind.COLUMN, mine.columns, theirs.columns, only, other);
        report(id, Kind.FOREIGN_KEY, mine.keys, theirs.keys, only, other);
    }

    private void report(
            TableId id,
            Kind kind,
            Map<String, Location> mine,
            Map<String, Location> theirs,
            Origin only,
            Origin other) {
        if (!theirs.isEmpty()) {
            mine.forEach(
                    (name, at) -> {
                        if (!theirs.containsKey(name)) {
                            found.add(new SchemaDifference(kind, id, name, only, other, at));
                        }
                    });
        }
    }

    /// What one witness says about one table.
    private record Side(Location at, Map<String, Location> columns, Map<String, Location> keys) {}

    private Side side(List<Table> said, Origin origin) {
        Map<Origin, List<Location>> places = new EnumMap<>(Origin.class);
        Map<String, Location> columns = new TreeMap<>();
        Map<String, Location> keys = new TreeMap<>();
        for (Table table : said) {
            for (Declaration declaration : table.declarations()) {
                places.computeIfAbsent(declaration.origin(), any -> new ArrayList<>())
                        .add(declaration.at());
            }
            if (table.declaredBy(origin)) {
                for (Column column : table.columns()) {
                    columns.putIfAbsent(lower(column.name()), table.at());
                }
                for (ForeignKey key : table.foreignKeys()) {
                    keys.putIfAbsent(keyName(key), key.at());
                }
            }
        }
        Location at =
                places.getOrDefault(origin, List.of()).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new Side(at, columns, keys);
    }

    private String keyName(ForeignKey key) {
        List<String> columns = key.columns().stream().map(Differences::lower).toList();
        return String.join(", ", columns) + " → " + names.canonical(key.target()).name();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
