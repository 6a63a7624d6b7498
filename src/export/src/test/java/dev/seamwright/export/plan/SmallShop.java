package dev.seamwright.export.plan;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Column;
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
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.plan.CostTerm;
import dev.seamwright.model.plan.CutKey;
import dev.seamwright.model.plan.Order;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Removal;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.SplitTransaction;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.plan.Swap;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// A shop of three contexts with one of everything that a plan can hold.
///
/// Every name of the source and of the drawing ends in `mark`, so that tests can make them hostile.
record SmallShop(String mark) {

    private static final ContextId MAIL = new ContextId(3);
    private static final ContextId STOCK = new ContextId(1);
    private static final ContextId ORDERS = new ContextId(2);

    PlanSubject subject() {
        return new PlanSubject(ReferenceGraph.of(monolith()), scenario(), plan());
    }

    private TableId table(String name) {
        return new TableId(name + mark);
    }

    private String path(String name) {
        return "shop/" + name + mark + ".x";
    }

    private ElementId code(String file, String name) {
        return ElementId.file(path(file)).member(name);
    }

    private Location at(String file, int line) {
        return new Location(path(file), line);
    }

    private Monolith monolith() {
        return new Monolith(
                "shop" + mark,
                List.of(
                        new SourceFile(path("mail"), "x", 40, Set.of(), null),
                        new SourceFile(path("orders"), "x", 900, Set.of(), null),
                        new SourceFile(
                                path("rest"),
                                "x",
                                0,
                                Set.of(),
                                new Unread(Unread.Reason.SYNTAX, "unexpected <" + mark, 7)),
                        new SourceFile(path("stock"), "x", 300, Set.of(), null)),
                List.of(
                        module("mail"),
                        type("mail", "Mailer"),
                        module("orders"),
                        type("orders", "Checkout"),
                        type("orders", "Cleaner"),
                        module("stock"),
                        type("stock", "Shelf")),
                List.of(tableFact("letters"), orders(), tableFact("stock")),
                references(),
                new Monolith.EntryPoints(
                        List.of(checkoutRoute()),
                        List.of(
                                new Task(
                                        TaskKind.QUEUE,
                                        "mail.send" + mark,
                                        code("mail", "Mailer"),
                                        at("mail", 3))),
                        List.of(checkout())),
                new Monolith.Gaps(
                        List.of(
                                new Unresolved(
                                        Unresolved.Kind.TABLE, "ghost" + mark, at("orders", 5))),
                        List.of(new CallTally(path("orders"), 60, 30, 10))));
    }

    private Element module(String file) {
        return new Element(
                ElementId.file(path(file)),
                ElementKind.MODULE,
                file + mark,
                ElementId.folder("shop"),
                at(file, 1),
                30);
    }

    private Element type(String file, String name) {
        return new Element(
                code(file, name),
                ElementKind.TYPE,
                name + mark,
                ElementId.file(path(file)),
                at(file, 2),
                20);
    }

    private Table tableFact(String name) {
        return new Table(
                table(name),
                List.of(new Column("id", "integer", false)),
                List.of("id"),
                List.of(),
                List.of(new Declaration(Origin.DDL, new Location("schema.sql", 1))),
                List.of());
    }

    private Table orders() {
        return new Table(
                table("orders"),
                List.of(),
                List.of("id"),
                List.of(key()),
                List.of(new Declaration(Origin.DDL, new Location("schema.sql", 9))),
                List.of());
    }

    private ForeignKey key() {
        return new ForeignKey(
                List.of("item_id"),
                table("stock"),
                List.of("id"),
                List.of(new Declaration(Origin.DDL, new Location("schema.sql", 12))));
    }

    private Route checkoutRoute() {
        return new Route(
                List.of("POST"),
                "/checkout/<id>" + mark,
                "x",
                code("orders", "Checkout"),
                at("orders", 8));
    }

    private Transaction checkout() {
        return new Transaction(
                code("orders", "Checkout"), new Evidence(at("orders", 30), Certainty.CERTAIN));
    }

    private List<Reference> references() {
        NodeId checkout = code("orders", "Checkout");
        return List.of(
                reference(code("mail", "Mailer"), table("letters"), ReferenceKind.WRITE, "mail", 9),
                reference(checkout, code("mail", "Mailer"), ReferenceKind.CALL, "orders", 20),
                reference(checkout, code("stock", "Shelf"), ReferenceKind.CALL, "orders", 21),
                reference(checkout, table("orders"), ReferenceKind.WRITE, "orders", 31),
                reference(checkout, table("stock"), ReferenceKind.WRITE, "orders", 32),
                reference(code("stock", "Shelf"), table("stock"), ReferenceKind.READ, "stock", 5));
    }

    private Reference reference(NodeId from, NodeId to, ReferenceKind kind, String file, int line) {
        return new Reference(from, to, kind, new Evidence(at(file, line), Certainty.CERTAIN));
    }

    private Scenario scenario() {
        TreeMap<NodeId, ContextId> assigned = new TreeMap<>();
        assigned.put(code("mail", "Mailer"), MAIL);
        assigned.put(table("letters"), MAIL);
        assigned.put(code("stock", "Shelf"), STOCK);
        assigned.put(table("stock"), STOCK);
        assigned.put(code("orders", "Checkout"), ORDERS);
        assigned.put(table("orders"), ORDERS);
        return new Scenario(
                "Business first" + mark,
                List.of(
                        new Context(MAIL, "Mail" + mark),
                        new Context(STOCK, "Stock" + mark),
                        new Context(ORDERS, "Orders" + mark)),
                assigned);
    }

    private Plan plan() {
        List<Swap> swaps =
                List.of(
                        new Swap(
                                MAIL,
                                STOCK,
                                List.of(
                                        new Swap.Difference(CostTerm.ADAPTERS, -0.5),
                                        new Swap.Difference(CostTerm.EARLY_RISK, 3.25))),
                        new Swap(STOCK, ORDERS, List.of()));
        return new Plan(
                "Business first" + mark,
                List.of(mail(), stock(), ordersStep()),
                new Order(List.of(MAIL, STOCK, ORDERS), 12, true, swaps));
    }

    private Step mail() {
        return new Step(
                1,
                new Context(MAIL, "Mail" + mark),
                seam(MAIL, 9, List.of()),
                List.of(),
                List.of(table("letters")),
                List.of(),
                List.of(),
                List.of(),
                new Removal(List.of(path("mail")), List.of()));
    }

    private Step stock() {
        Reference write =
                reference(
                        code("orders", "Checkout"),
                        table("stock"),
                        ReferenceKind.WRITE,
                        "orders",
                        32);
        return new Step(
                2,
                new Context(STOCK, "Stock" + mark),
                seam(
                        STOCK,
                        40,
                        List.of(
                                new Term<>(RiskFactor.KEYS_CUT, 1, 0.2, 5, 10),
                                new Term<>(RiskFactor.SHARED_WRITERS, 1, 0.6, 8, 30))),
                List.of(),
                List.of(table("stock")),
                List.of(new SharedTable(table("stock"), STOCK, ORDERS, List.of(), List.of(write))),
                List.of(new CutKey(table("orders"), key(), ORDERS, false)),
                List.of(
                        new SplitTransaction(
                                checkout(), List.of(table("stock")), List.of(table("orders")))),
                new Removal(List.of(), List.of(type("stock", "Shelf"))));
    }

    private Step ordersStep() {
        Reference read =
                reference(
                        code("orders", "Checkout"),
                        table("stock"),
                        ReferenceKind.READ,
                        "orders",
                        32);
        return new Step(
                3,
                new Context(ORDERS, "Orders" + mark),
                seam(
                        ORDERS,
                        61,
                        List.of(new Term<>(RiskFactor.TRANSACTIONS_SPLIT, 1, 0.9, 13, 61))),
                List.of(checkoutRoute()),
                List.of(table("orders")),
                List.of(
                        new SharedTable(table("letters"), null, MAIL, List.of(read), List.of()),
                        new SharedTable(table("stock"), STOCK, STOCK, List.of(read), List.of())),
                List.of(new CutKey(table("orders"), key(), STOCK, true)),
                List.of(
                        new SplitTransaction(
                                checkout(), List.of(table("orders")), List.of(table("stock")))),
                new Removal(List.of(path("orders")), List.of(type("orders", "Checkout"))));
    }

    private static Seam seam(ContextId id, double risk, List<Term<RiskFactor>> terms) {
        return new Seam(
                id,
                Seam.Role.CANDIDATE,
                new Score<ReferenceKind>(100 - risk / 2, List.of(), List.of()),
                new Score<>(risk, terms, List.of(RiskFactor.CHANGED_TOGETHER)),
                64,
                new Seam.Size(1, 1, 320, 1, 2));
    }
}
