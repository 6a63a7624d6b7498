package dev.seamwright.engine.starting;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.lookup.Meaning;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.engine.metric.Partition;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A cut that another tool made, whose members are names of classes, entities or tables.
///
/// A member is looked up by every name that it can have ([NodeNames]), then by its last part alone,
/// for other tools write packages differently. Where several types have the name, those that map a
/// table are meant. A type and the tables that it maps go together, and so do a table and the types
/// that map it. Other tables follow the code. Code that the cut does not name stays without a
/// place.
public final class GroupCut {

    private final ReferenceGraph graph;
    private final NodeNames names;
    private final Map<NodeId, Set<NodeId>> mapped = new HashMap<>();
    private final Map<String, List<NodeId>> tables = new HashMap<>();
    private final Map<String, ContextId> contexts = new LinkedHashMap<>();
    private final SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> ambiguous = new ArrayList<>();
    private final SortedSet<NodeId> contested = new TreeSet<>();

    private GroupCut(ReferenceGraph graph, NodeNames names) {
        this.graph = graph;
        this.names = names;
        for (Table table : graph.monolith().tables()) {
            tables.computeIfAbsent(folded(table.id().name()), k -> new ArrayList<>())
                    .add(table.id());
            for (ElementId model : table.models()) {
                bind(table.id(), graph.unitOf(model));
            }
        }
    }

    private void bind(NodeId one, NodeId other) {
        mapped.computeIfAbsent(one, k -> new LinkedHashSet<>()).add(other);
        mapped.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(one);
    }

    /// Finds the members of a cut. Contexts are numbered in the order in which they appear.
    public static GroupCut of(ReferenceGraph graph, NodeNames names, Partition cut) {
        GroupCut found = new GroupCut(graph, names);
        cut.clusters().forEach(found::place);
        return found;
    }

    private void place(String member, String cluster) {
        ContextId context =
                contexts.computeIfAbsent(cluster, k -> new ContextId(contexts.size() + 1));
        Collection<NodeId> nodes = nodes(member);
        for (NodeId node : nodes) {
            assign(node, context);
            mapped.getOrDefault(node, Set.of()).forEach(bound -> assign(bound, context));
        }
    }

    private void assign(NodeId node, ContextId context) {
        ContextId earlier = assignments.putIfAbsent(node, context);
        if (earlier != null && !earlier.equals(context)) {
            contested.add(node);
        }
    }

    private Collection<NodeId> nodes(String member) {
        Meaning meaning = names.meaningOf(member);
        String last = lastPart(member);
        if (meaning instanceof Meaning.Unknown && !last.equals(member)) {
            meaning = names.meaningOf(last);
        }
        return switch (meaning) {
            case Meaning.Node(NodeId node, boolean literal) -> List.of(node);
            case Meaning.Several(List<NodeId> nodes) -> meant(member, nodes);
            case Meaning.Unknown() -> table(member, last);
        };
    }

    private List<NodeId> meant(String member, List<NodeId> nodes) {
        List<NodeId> kept = nodes.stream().filter(mapped::containsKey).toList();
        if (kept.isEmpty() || kept.stream().filter(ElementId.class::isInstance).count() > 1) {
            ambiguous.add(member);
            return List.of();
        }
        return kept;
    }

    /// A table whose name differs from the member's only by how words are joined, or by being in
    /// the plural.
    private List<NodeId> table(String member, String last) {
        for (String wanted : List.of(folded(last), folded(last) + "s", folded(last) + "es")) {
            List<NodeId> found = tables.getOrDefault(wanted, List.of());
            if (found.size() == 1) {
                return found;
            }
        }
        unknown.add(member);
        return List.of();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static String lastPart(String member) {
        String plain = member.replace('/', '.').replace(':', '.').replace('$', '.');
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    /// Members that nothing here is called like, in the order of the cut.
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /// Members that several things here are called like, in the order of the cut.
    public List<String> ambiguous() {
        return List.copyOf(ambiguous);
    }

    /// What members of different clusters both stand for; the first of them has it.
    public List<NodeId> contested() {
        return List.copyOf(contested);
    }

    /// The cut as a scenario. Clusters of which nothing was found are drawn empty.
    public Scenario scenario(String name) {
        List<Context> drawn = new ArrayList<>();
        contexts.forEach((cluster, id) -> drawn.add(new Context(id, cluster)));
        Scenario placed = new Scenario(name, drawn, assignments);
        return new TableOwners(graph).placed(placed);
    }
}
