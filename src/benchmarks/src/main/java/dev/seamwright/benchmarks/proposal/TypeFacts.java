package dev.seamwright.benchmarks.proposal;

import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A monolith put together from facts that somebody else wrote down as tables of text: types, what
/// they name, tables, keys, what maps and what queries them, addresses.
final class TypeFacts {

    private final Path folder;
    private final NavigableMap<String, ElementId> types = new TreeMap<>();
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final SortedMap<TableId, List<ElementId>> models = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();

    TypeFacts(Path folder) {
        this.folder = folder;
        rows("types.csv").forEach(this::addType);
        elements.sort(Comparator.comparing(Element::id, NodeId.ORDER));
        rows("sql_tables.csv").forEach(row -> models.put(table(row), new ArrayList<>()));
        rows("jpa_tables.csv")
                .forEach(
                        row ->
                                type(row.get("owner"))
                                        .ifPresent(
                                                owner ->
                                                        models.computeIfAbsent(
                                                                        table(row),
                                                                        k -> new ArrayList<>())
                                                                .add(owner)));
        rows("type_refs.csv").forEach(this::addReferences);
        rows("mybatis_sql.csv").forEach(this::addStatement);
        rows("beans.csv").forEach(this::addRepository);
    }

    private List<Map<String, String>> rows(String name) {
        Path file = folder.resolve(name);
        return file.toFile().exists()
                ? Csv.rows(file).stream().filter(row -> !"1".equals(row.get("is_test"))).toList()
                : List.of();
    }

    private static TableId table(Map<String, String> row) {
        return new TableId(row.getOrDefault("table", "").toLowerCase(Locale.ROOT));
    }

    private Optional<ElementId> type(@Nullable String name) {
        return Optional.ofNullable(name).map(types::get);
    }

    private void addType(Map<String, String> row) {
        String path = row.getOrDefault("file", "");
        String name = row.getOrDefault("fqn", "");
        if (row.getOrDefault("nested", "").equals("0")) {
            ElementId file = ElementId.file(path);
            String simple = name.substring(name.lastIndexOf('.') + 1);
            Location at = new Location(path, Integer.parseInt(row.getOrDefault("line", "1")));
            if (files.put(path, new SourceFile(path, "types", 1, Set.of(), null)) == null) {
                elements.add(new Element(file, ElementKind.MODULE, simple, ElementId.ROOT, at, 1));
            }
            elements.add(new Element(file.member(simple), ElementKind.TYPE, simple, file, at, 1));
            types.put(name, file.member(simple));
        }
    }

    private void addReferences(Map<String, String> row) {
        Optional<ElementId> from = type(row.get("src"));
        Optional<ElementId> to = type(row.get("dst"));
        if (from.isPresent() && to.isPresent()) {
            int count = Integer.parseInt(row.getOrDefault("count", "1"));
            for (int each = 0; each < count; each++) {
                refer(from.get(), to.get(), ReferenceKind.CALL);
            }
        }
    }

    private void addStatement(Map<String, String> row) {
        boolean reads = "select".equals(row.get("op"));
        type(row.get("namespace"))
                .filter(mapper -> models.containsKey(table(row)))
                .ifPresent(
                        mapper ->
                                refer(
                                        mapper,
                                        table(row),
                                        reads ? ReferenceKind.READ : ReferenceKind.WRITE));
    }

    /// A repository reads and writes the table of its entity.
    private void addRepository(Map<String, String> row) {
        Optional<ElementId> repository = type(row.get("class"));
        Optional<ElementId> entity = type(row.get("entity"));
        models.forEach(
                (table, mapped) -> {
                    if (repository.isPresent() && entity.filter(mapped::contains).isPresent()) {
                        refer(repository.get(), table, ReferenceKind.READ);
                        refer(repository.get(), table, ReferenceKind.WRITE);
                    }
                });
    }

    private void refer(ElementId from, NodeId to, ReferenceKind kind) {
        String path = Things.fileOf(from);
        references.add(new Reference(from, to, kind, Evidence.certain(path, 1)));
    }

    /// The thing that a type or table of this name is.
    Optional<NodeId> thing(String name) {
        TableId table = new TableId(name);
        if (models.containsKey(table)) {
            return Optional.of(table);
        }
        return types.entrySet().stream()
                .filter(type -> type.getKey().equals(name) || type.getKey().endsWith("." + name))
                .map(type -> Things.of(type.getValue()))
                .findFirst();
    }

    Monolith monolith() {
        List<Reference> ordered = references.stream().sorted().toList();
        return new Monolith(
                folder.getFileName().toString(),
                List.copyOf(files.values()),
                elements,
                tables(),
                ordered,
                new Monolith.EntryPoints(routes(), List.of(), List.of()),
                Monolith.Gaps.NONE);
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        models.forEach(
                (id, mapped) -> {
                    List<ForeignKey> keys = new ArrayList<>();
                    Declaration declared = new Declaration(Origin.DDL, new Location("schema", 1));
                    for (Map<String, String> row : rows("sql_fks.csv")) {
                        TableId target = new TableId(row.getOrDefault("ref_table", "?"));
                        if (table(row).equals(id) && models.containsKey(target)) {
                            String column = row.getOrDefault("columns", "id");
                            keys.add(
                                    new ForeignKey(
                                            List.of(column), target, List.of(), List.of(declared)));
                        }
                    }
                    tables.add(
                            new Table(id, List.of(), List.of(), keys, List.of(declared), mapped));
                });
        return tables;
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Map<String, String> row : rows("endpoints.csv")) {
            String path = row.getOrDefault("path", "/");
            type(row.get("class"))
                    .ifPresent(
                            handler ->
                                    routes.add(
                                            new Route(
                                                    List.of(),
                                                    path,
                                                    "other",
                                                    handler,
                                                    new Location(Things.fileOf(handler), 1))));
        }
        return routes;
    }
}
