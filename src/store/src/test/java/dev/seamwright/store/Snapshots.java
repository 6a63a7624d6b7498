package dev.seamwright.store;

import dev.seamwright.model.importing.HistoryReader;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
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
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Snapshots to keep and to find again.
final class Snapshots {

    private static final ElementId FILE = ElementId.file("shop/cart.x");
    private static final ElementId CART = FILE.member("Cart");
    private static final TableId CARTS = new TableId("carts");
    private static final TableId ORDERS = new TableId("audit.orders");

    private Snapshots() {}

    static Snapshot of(Monolith monolith) {
        return new Snapshot(
                monolith,
                "fingerprint of " + monolith.name(),
                new ImportRequest(
                        List.of(Path.of("/src/b"), Path.of("/src/a")),
                        List.of(Path.of("/schema.sql")),
                        List.of("jdbc:x://host/shop"),
                        List.of("old/**"),
                        new HistoryReader.Span(Instant.ofEpochSecond(5), null)),
                List.of(new KeptReading("shop/cart.x", "digest", new byte[] {1, 2})));
    }

    /// A small monolith in which nothing that the model can say is missing.
    static Monolith everyKindOfFact() {
        return new Monolith(
                "shop",
                List.of(
                        new SourceFile("shop/cart.x", "X", 10, Set.of(), null),
                        new SourceFile(
                                "shop/old.x",
                                "X",
                                0,
                                EnumSet.allOf(FileTrait.class),
                                new Unread(Unread.Reason.SYNTAX, "what's \"this\"?", 3))),
                List.of(
                        new Element(FILE, ElementKind.MODULE, "cart", ElementId.ROOT, at(0), 10),
                        new Element(CART, ElementKind.TYPE, "Cart", FILE, at(2), 8)),
                List.of(table(ORDERS, List.of()), table(CARTS, List.of(CART))),
                List.of(
                        new Reference(CART, CARTS, ReferenceKind.WRITE, evidence(4)),
                        new Reference(CARTS, ORDERS, ReferenceKind.JOIN, evidence(5))),
                new Monolith.EntryPoints(
                        List.of(
                                new Route(List.of("POST", "GET"), "/cart", "web", CART, at(6)),
                                new Route(List.of(), "/…", "web", null, at(7))),
                        List.of(new Task(TaskKind.COMMAND, "cart.clean", CART, at(8))),
                        List.of(new Transaction(CART, evidence(9)))),
                new Monolith.Gaps(
                        List.of(new Unresolved(Unresolved.Kind.IMPORT, "shop.gone", at(1))),
                        List.of(new CallTally("shop/cart.x", 3, 2, 1))));
    }

    /// A monolith of so many elements, each of which calls the next.
    static Monolith chain(String name, int length) {
        List<Element> elements = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ElementId id = FILE.member("f" + i);
            elements.add(new Element(id, ElementKind.FUNCTION, "f" + i, FILE, at(i), 1));
            if (i > 0) {
                references.add(
                        new Reference(
                                FILE.member("f" + (i - 1)), id, ReferenceKind.CALL, evidence(i)));
            }
        }
        return new Monolith(
                name,
                List.of(),
                elements,
                List.of(),
                references,
                Monolith.EntryPoints.NONE,
                Monolith.Gaps.NONE);
    }

    private static Table table(TableId id, List<ElementId> models) {
        Declaration ddl = new Declaration(Origin.DDL, new Location("schema.sql", 3));
        Declaration orm = new Declaration(Origin.ORM, at(2));
        return new Table(
                id,
                List.of(new Column("id", "integer", false), new Column("note", "", true)),
                List.of("id"),
                List.of(
                        new ForeignKey(List.of("a", "b"), ORDERS, List.of("x", "y"), List.of(ddl)),
                        new ForeignKey(List.of("id"), CARTS, List.of(), List.of(orm, ddl))),
                List.of(orm, ddl),
                models);
    }

    private static Location at(int line) {
        return new Location("shop/cart.x", line);
    }

    private static Evidence evidence(int line) {
        return new Evidence(at(line), Certainty.LIKELY);
    }
}
