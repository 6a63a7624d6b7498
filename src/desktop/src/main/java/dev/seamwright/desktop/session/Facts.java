package dev.seamwright.desktop.session;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A monolith with the indexes that screens look things up in.
public final class Facts {

    private final Monolith monolith;
    private final ReferenceGraph graph;
    private final Map<NodeId, Element> elements = new HashMap<>();
    private final Map<NodeId, Table> tables = new HashMap<>();

    private final Map<NodeId, List<Edge>> edges = new HashMap<>();

    public Facts(ReferenceGraph graph) {
        this.graph = graph;
        this.monolith = graph.monolith();
        monolith.elements().forEach(element -> elements.put(element.id(), element));
        monolith.tables().forEach(table -> tables.put(table.id(), table));
        for (Edge edge : graph.edges()) {
            edges.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
            edges.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
        }
    }

    /// The edges that start or end at a unit, as the graph orders them.
    public List<Edge> edgesOf(NodeId unit) {
        return edges.getOrDefault(unit, List.of());
    }

    public Monolith monolith() {
        return monolith;
    }

    public ReferenceGraph graph() {
        return graph;
    }

    /// The element of an identity, null for a table or an identity of another monolith.
    public @Nullable Element element(NodeId id) {
        return elements.get(id);
    }

    /// The table of an identity, null for an element or an identity of another monolith.
    public @Nullable Table table(NodeId id) {
        return tables.get(id);
    }

    /// The short name that readers of the source know a node by.
    public String nameOf(NodeId id) {
        return switch (id) {
            case TableId table -> table.name();
            case ElementId element -> {
                Element known = elements.get(element);
                yield known == null ? element.text() : known.name();
            }
        };
    }
}
