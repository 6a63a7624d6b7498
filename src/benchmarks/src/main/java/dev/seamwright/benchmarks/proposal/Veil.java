package dev.seamwright.benchmarks.proposal;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.Transaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Hides where the files of a monolith lie. Each file moves to a folder of its own that is called
/// by a number, and keeps its own name, which a framework often prescribes. Folders are gone. A
/// table whose name begins with the name of a folder (frameworks make names of tables that way) has
/// a number instead of that name, another for each table. Names of types, functions, columns and
/// addresses stay.
public final class Veil {

    private final Monolith open;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<TableId, TableId> tables = new HashMap<>();
    private final Map<ElementId, ElementId> packages = new HashMap<>();

    /// A veil over one monolith.
    public Veil(Monolith open) {
        this.open = open;
        Set<String> folders = new TreeSet<>();
        int number = 0;
        for (SourceFile file : open.files()) {
            String path = file.path();
            folders.addAll(List.of(path.split("/")));
            paths.put(path, ++number + "/" + path.substring(path.lastIndexOf('/') + 1));
        }
        for (Table table : open.tables()) {
            tables.put(table.id(), tableOf(table.id(), folders, ++number));
        }
        for (Element element : open.elements()) {
            if (element.kind() == ElementKind.PACKAGE && paths.containsKey(element.at().path())) {
                packages.put(element.id(), ElementId.file(element.at().path()));
            }
        }
    }

    private static TableId tableOf(TableId id, Set<String> folders, int number) {
        String name = id.name();
        for (int end = name.indexOf('_'); end > 0; end = name.indexOf('_', end + 1)) {
            if (folders.contains(name.substring(0, end))) {
                return new TableId("t" + number + name.substring(end));
            }
        }
        return id;
    }

    /// What becomes of a file or table, or of anything inside a file.
    public NodeId hidden(NodeId node) {
        return switch (node) {
            case TableId table -> tables.getOrDefault(table, table);
            case ElementId element -> hidden(element);
        };
    }

    private ElementId hidden(ElementId element) {
        ElementId shown = packages.getOrDefault(element, element);
        String path = Things.fileOf(shown);
        return new ElementId(path(path) + shown.text().substring(path.length()));
    }

    private String path(String path) {
        return paths.getOrDefault(path, path);
    }

    private Location hidden(Location at) {
        return new Location(path(at.path()), at.line());
    }

    /// The monolith behind the veil. What importers could not tell is left out.
    public Monolith monolith() {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : open.files()) {
            files.add(
                    new SourceFile(
                            path(file.path()),
                            file.language(),
                            file.lines(),
                            file.traits(),
                            file.unread()));
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return new Monolith(
                open.name(),
                files,
                elements(),
                open.tables().stream()
                        .map(this::hidden)
                        .sorted(Comparator.comparing(Table::id))
                        .toList(),
                references(),
                entryPoints(),
                List.of(),
                history(),
                Monolith.Gaps.NONE);
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Element element : open.elements()) {
            if (element.kind() != ElementKind.PACKAGE) {
                elements.add(hidden(element));
            }
        }
        elements.sort(Comparator.comparing(Element::id, NodeId.ORDER));
        return elements;
    }

    private Element hidden(Element element) {
        ElementId id = hidden(element.id());
        boolean module = element.kind() == ElementKind.MODULE;
        String path = path(element.at().path());
        return new Element(
                id,
                element.kind(),
                module ? path.substring(path.lastIndexOf('/') + 1) : element.name(),
                module ? ElementId.ROOT : hidden(element.parent()),
                hidden(element.at()),
                element.lines());
    }

    private Table hidden(Table table) {
        List<ForeignKey> keys = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            keys.add(
                    new ForeignKey(
                            key.columns(),
                            (TableId) hidden(key.target()),
                            key.targetColumns(),
                            key.declarations()));
        }
        return new Table(
                (TableId) hidden(table.id()),
                table.kind(),
                table.columns(),
                table.primaryKey(),
                keys,
                table.indexes(),
                table.declarations(),
                table.models().stream().map(this::hidden).toList());
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Reference reference : open.references()) {
            references.add(
                    new Reference(
                            hidden(reference.from()),
                            hidden(reference.to()),
                            reference.kind(),
                            reference.via(),
                            reference.evidence()));
        }
        return references;
    }

    private Monolith.EntryPoints entryPoints() {
        List<Route> routes = new ArrayList<>();
        for (Route route : open.entryPoints().routes()) {
            ElementId handler = route.handler();
            routes.add(
                    new Route(
                            route.methods(),
                            route.path(),
                            route.framework(),
                            handler == null ? null : hidden(handler),
                            hidden(route.at())));
        }
        return new Monolith.EntryPoints(
                routes,
                open.entryPoints().tasks().stream()
                        .map(
                                task ->
                                        new Task(
                                                task.kind(),
                                                hidden(task.handler()).text(),
                                                hidden(task.handler()),
                                                hidden(task.at())))
                        .toList(),
                open.entryPoints().transactions().stream()
                        .map(one -> new Transaction(hidden(one.element()), one.evidence()))
                        .toList());
    }

    private History history() {
        List<Commit> commits = new ArrayList<>();
        for (Commit commit : open.history().commits()) {
            commits.add(
                    new Commit(
                            commit.id(),
                            commit.author(),
                            commit.date(),
                            commit.files().stream()
                                    .filter(paths::containsKey)
                                    .map(this::path)
                                    .sorted()
                                    .toList(),
                            commit.tickets(),
                            commit.merge(),
                            commit.bulk()));
        }
        return new History(open.history().extent(), commits, List.of());
    }
}
