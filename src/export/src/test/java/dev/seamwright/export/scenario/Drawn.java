package dev.seamwright.export.scenario;

import dev.seamwright.engine.assignment.RowsDrawn;
import dev.seamwright.engine.assignment.RowsUnderstood;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A few files and tables with awkward names, and scenarios read into them.
final class Drawn {

    static final List<NodeId> NODES =
            List.of(
                    ElementId.folder("shop"),
                    ElementId.file("shop/cart.x"),
                    ElementId.file("shop/cart.x").member("Cart"),
                    ElementId.file("shop/cart.x").member("Line"),
                    ElementId.file("shop/say \"hi\", twice.x"),
                    ElementId.file("shop/ blank .x"),
                    ElementId.file("käse;brot.x"),
                    ElementId.file("new\nline.x"),
                    ElementId.ROOT,
                    new TableId("orders"),
                    new TableId("audit.\"a,b\""));

    private static final Monolith MONOLITH = monolith();
    private static final NodeNames NAMES = NodeNames.of(MONOLITH);

    static final List<NodeId> UNITS = ReferenceGraph.of(MONOLITH).units();

    private Drawn() {}

    private static Monolith monolith() {
        List<SourceFile> files = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (NodeId node : NODES) {
            switch (node) {
                case TableId table -> tables.add(table(table));
                case ElementId element -> {
                    ElementKind kind = kind(element.text());
                    if (kind == ElementKind.MODULE) {
                        files.add(new SourceFile(element.text(), "toy", 9, Set.of(), null));
                    }
                    if (!element.equals(ElementId.ROOT)) {
                        elements.add(element(element, kind));
                    }
                }
            }
        }
        elements.sort((a, b) -> a.id().compareTo(b.id()));
        return new Monolith(
                "awkward",
                files,
                elements,
                tables,
                List.of(),
                Monolith.EntryPoints.NONE,
                Monolith.Gaps.NONE);
    }

    private static ElementKind kind(String text) {
        if (text.endsWith("/")) {
            return ElementKind.PACKAGE;
        }
        return text.contains(".x:") ? ElementKind.TYPE : ElementKind.MODULE;
    }

    private static Element element(ElementId id, ElementKind kind) {
        String text = id.text();
        String path = kind == ElementKind.TYPE ? text.substring(0, text.indexOf(':')) : text;
        ElementId parent = id.enclosing().orElse(ElementId.ROOT);
        return new Element(id, kind, text, parent, new Location(path, 1), 9);
    }

    private static Table table(TableId id) {
        Location at = new Location("schema.sql", 1);
        return new Table(
                id,
                List.of(new Column("id", "integer", false)),
                List.of("id"),
                List.of(),
                List.of(new Declaration(Origin.DDL, at)),
                List.of());
    }

    /// What a file draws in this monolith.
    static Scenario read(WrittenScenario written) {
        RowsUnderstood understood = RowsUnderstood.of(written.rows(), NAMES, UNITS);
        return new Scenario(
                written.name().isEmpty() ? "unnamed" : written.name(),
                written.contexts(),
                RowsDrawn.of(understood.rows(), UNITS).assignments());
    }
}
