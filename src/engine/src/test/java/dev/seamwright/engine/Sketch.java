package dev.seamwright.engine;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.History;
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
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unresolved;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A monolith drawn by naming what refers to what: `from("a.x:A").calls("b.x:B")`. Whatever is
/// named exists, with its file, folders and enclosing members; `table:orders` names a table.
public final class Sketch {

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final SortedMap<ElementId, Element> elements = new TreeMap<>();
    private final SortedMap<TableId, List<ForeignKey>> tables = new TreeMap<>();
    private final SortedMap<TableId, ElementId> models = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final List<CallTally> calls = new ArrayList<>();
    private final List<Commit> commits = new ArrayList<>();
    private final List<History.Owner> owners = new ArrayList<>();
    private int line;

    /// Starts to draw what refers from a node.
    public Arrows from(String node) {
        return new Arrows(this, draw(node));
    }

    /// Draws nodes without saying what they refer to.
    public Sketch nodes(String... nodes) {
        for (String node : nodes) {
            draw(node);
        }
        return this;
    }

    public Sketch file(String path, FileTrait trait) {
        draw(path);
        files.put(path, new SourceFile(path, "toy", 100, Set.of(trait), null));
        return this;
    }

    public Sketch key(String table, String target) {
        draw("table:" + target);
        line++;
        Declaration declaration = new Declaration(Origin.DDL, new Location("schema.sql", line));
        tables.computeIfAbsent(new TableId(table), k -> new ArrayList<>())
                .add(
                        new ForeignKey(
                                List.of(target + "_id"),
                                new TableId(target),
                                List.of(),
                                List.of(declaration)));
        return this;
    }

    /// A table with the type that maps it.
    public Sketch model(String table, String type) {
        draw("table:" + table);
        models.put(new TableId(table), (ElementId) draw(type));
        return this;
    }

    public Sketch transaction(String function) {
        ElementId element = (ElementId) draw(function);
        transactions.add(new Transaction(element, evidence(element)));
        return this;
    }

    public Sketch route(String path, String handler) {
        ElementId element = (ElementId) draw(handler);
        routes.add(new Route(List.of("GET"), path, "toy", element, evidence(element).at()));
        return this;
    }

    public Sketch task(TaskKind kind, String handler) {
        ElementId element = (ElementId) draw(handler);
        tasks.add(new Task(kind, handler, element, evidence(element).at()));
        return this;
    }

    public Sketch calls(String path, int resolved, int unresolvedCalls) {
        calls.add(new CallTally(path, resolved, 0, unresolvedCalls));
        return this;
    }

    public Sketch unresolved(Unresolved.Kind kind, String path) {
        line++;
        unresolved.add(new Unresolved(kind, "name", new Location(path, line)));
        return this;
    }

    /// A commit that touches files, newer than those before it.
    public Sketch commit(String... paths) {
        return commit(List.of(), paths);
    }

    /// A commit for tickets.
    public Sketch commit(List<String> tickets, String... paths) {
        List.of(paths).forEach(this::draw);
        Instant date = Instant.EPOCH.plus(Duration.ofDays(commits.size()));
        String author = "author" + commits.size() % 3;
        commits.addFirst(
                new Commit(
                        "c" + commits.size(), author, date, List.of(paths), tickets, false, false));
        return this;
    }

    /// Who answers for paths like this.
    public Sketch owned(String pattern, String... teams) {
        owners.add(new History.Owner(pattern, List.of(teams)));
        return this;
    }

    void refer(NodeId from, NodeId to, ReferenceKind kind, Certainty certainty) {
        Evidence evidence = new Evidence(evidence(from).at(), certainty);
        references.add(new Reference(from, to, kind, evidence));
    }

    public Monolith monolith() {
        List<Reference> ordered = new ArrayList<>(references);
        Collections.sort(ordered);
        return monolith(ordered);
    }

    /// The same facts with the references in whatever order.
    public Monolith monolith(List<Reference> order) {
        List<Table> drawn = new ArrayList<>();
        tables.forEach((id, keys) -> drawn.add(table(id, keys)));
        return new Monolith(
                "sketch",
                List.copyOf(files.values()),
                List.copyOf(elements.values()),
                drawn,
                order,
                new Monolith.EntryPoints(routes, tasks, transactions),
                List.of(),
                new History(
                        commits.isEmpty() ? History.Extent.NONE : History.Extent.WHOLE,
                        commits,
                        owners),
                new Monolith.Gaps(unresolved, calls));
    }

    public ReferenceGraph graph() {
        return ReferenceGraph.of(monolith());
    }

    private Table table(TableId id, List<ForeignKey> keys) {
        ElementId model = models.get(id);
        return new Table(
                id,
                List.of(new Column("id", "integer", false)),
                List.of("id"),
                keys,
                List.of(new Declaration(Origin.DDL, new Location("schema.sql", 1))),
                model == null ? List.of() : List.of(model));
    }

    private Evidence evidence(NodeId from) {
        line++;
        String text = from.text();
        int member = text.indexOf(':', text.lastIndexOf('/') + 1);
        String path = from instanceof TableId ? "schema.sql" : text;
        return Evidence.certain(
                from instanceof ElementId && member > 0 ? text.substring(0, member) : path, line);
    }

    NodeId draw(String text) {
        NodeId node = NodeId.parse(text);
        switch (node) {
            case TableId table -> tables.computeIfAbsent(table, k -> new ArrayList<>());
            case ElementId element -> draw(element);
        }
        return node;
    }

    private void draw(ElementId id) {
        if (id.equals(ElementId.ROOT) || elements.containsKey(id)) {
            return;
        }
        ElementId parent = id.enclosing().orElse(ElementId.ROOT);
        draw(parent);
        String text = id.text();
        String name = text.substring(text.lastIndexOf('/', text.length() - 2) + 1);
        int member = name.indexOf(':');
        String path = member < 0 ? text : text.substring(0, text.length() - name.length() + member);
        ElementKind kind = kind(text, name);
        if (kind == ElementKind.MODULE) {
            files.putIfAbsent(path, new SourceFile(path, "toy", 100, Set.of(), null));
        }
        int lines = kind == ElementKind.PACKAGE ? 0 : kind == ElementKind.MODULE ? 100 : 10;
        Location at = new Location(path, kind == ElementKind.PACKAGE ? 0 : 1);
        elements.put(id, new Element(id, kind, own(name), parent, at, lines));
    }

    private static ElementKind kind(String text, String name) {
        if (text.endsWith("/")) {
            return ElementKind.PACKAGE;
        }
        if (name.indexOf(':') < 0) {
            return ElementKind.MODULE;
        }
        boolean type = Character.isUpperCase(own(name).charAt(0));
        return type ? ElementKind.TYPE : ElementKind.FUNCTION;
    }

    /// What a reader of the source calls it.
    private static String own(String name) {
        int member = name.indexOf(':');
        return member < 0 ? name : name.substring(Math.max(member, name.lastIndexOf('.')) + 1);
    }

    /// What a node refers to.
    public record Arrows(Sketch sketch, NodeId from) {

        public Sketch to(ReferenceKind kind, String... targets) {
            return to(kind, Certainty.CERTAIN, targets);
        }

        public Sketch to(ReferenceKind kind, Certainty certainty, String... targets) {
            for (String target : targets) {
                sketch.refer(from, sketch.draw(target), kind, certainty);
            }
            return sketch;
        }

        public Sketch calls(String... targets) {
            return to(ReferenceKind.CALL, targets);
        }

        public Sketch imports(String... targets) {
            return to(ReferenceKind.IMPORT, targets);
        }

        public Sketch reads(String... tables) {
            return to(ReferenceKind.READ, prefixed(tables));
        }

        public Sketch writes(String... tables) {
            return to(ReferenceKind.WRITE, prefixed(tables));
        }

        private static String[] prefixed(String... tables) {
            String[] texts = new String[tables.length];
            for (int table = 0; table < tables.length; table++) {
                texts[table] = "table:" + tables[table];
            }
            return texts;
        }
    }
}
