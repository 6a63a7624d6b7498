package dev.seamwright.engine.planning;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.plan.Removal;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which code can be deleted once a context is out. A file goes when everything drawn of it belongs
/// to the context; of the others only the context's own types and functions go. Tests and
/// migrations are not told: which of them die with a context cannot be concluded from who owns
/// what.
final class Removals {

    private final ReferenceGraph graph;
    private final Ownership owners;
    private final Map<String, List<Element>> drawn = new HashMap<>();

    Removals(ReferenceGraph graph, Ownership owners) {
        this.graph = graph;
        this.owners = owners;
        Set<NodeId> units = new HashSet<>(graph.units());
        for (Element element : graph.monolith().elements()) {
            if (units.contains(element.id())) {
                drawn.computeIfAbsent(element.at().path(), k -> new ArrayList<>()).add(element);
            }
        }
    }

    Removal of(ContextId context) {
        List<String> files = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (SourceFile file : graph.monolith().files()) {
            List<Element> all = drawn.getOrDefault(file.path(), List.of());
            List<Element> own =
                    all.stream().filter(e -> context.equals(owners.of(e.id()))).toList();
            if (!own.isEmpty() && own.size() == all.size()) {
                files.add(file.path());
            } else {
                own.stream().filter(e -> e.kind() != ElementKind.MODULE).forEach(elements::add);
            }
        }
        elements.sort(Comparator.comparing(Element::at).thenComparing(Element::id));
        return new Removal(files, elements);
    }
}
