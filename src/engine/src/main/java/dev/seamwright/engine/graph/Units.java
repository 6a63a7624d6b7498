package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.TableId;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which unit every node belongs to. Maps are only looked up, never walked.
final class Units {

    private final Map<NodeId, NodeId> unitOf = new HashMap<>();
    private final Map<NodeId, ElementId> productionModules = new HashMap<>();

    Units(Monolith monolith) {
        Set<String> production = new HashSet<>();
        for (SourceFile file : monolith.files()) {
            if (file.isProduction()) {
                production.add(file.path());
            }
        }
        monolith.elements().forEach(element -> placeModule(element, production));
        monolith.elements().forEach(this::placeMember);
        monolith.elements().forEach(this::placePackage);
        monolith.tables().forEach(table -> unitOf.put(table.id(), table.id()));
    }

    private void placeModule(Element element, Set<String> production) {
        if (element.kind() == ElementKind.MODULE) {
            unitOf.put(element.id(), element.id());
            if (production.contains(element.at().path())) {
                productionModules.put(element.id(), element.id());
            }
        }
    }

    /// Parents stand before their children, so the parent's unit is known already.
    private void placeMember(Element element) {
        if (element.kind() == ElementKind.MODULE || element.kind() == ElementKind.PACKAGE) {
            return;
        }
        boolean topLevel = isFile(element.parent());
        NodeId unit = topLevel ? element.id() : unitOf.getOrDefault(element.parent(), element.id());
        unitOf.put(element.id(), unit);
        ElementId module = topLevel ? element.parent() : null;
        if (module != null && productionModules.containsKey(module)) {
            productionModules.put(element.id(), module);
        }
    }

    /// A package that has a file of its own is used through that file.
    private void placePackage(Element element) {
        if (element.kind() == ElementKind.PACKAGE) {
            ElementId own = ElementId.file(element.at().path());
            unitOf.put(element.id(), unitOf.getOrDefault(own, element.id()));
        }
    }

    private static boolean isFile(ElementId id) {
        int name = id.text().lastIndexOf('/') + 1;
        return name < id.text().length() && id.text().indexOf(':', name) < 0;
    }

    /// The unit of a known node; a node that the monolith does not list is its own.
    NodeId of(NodeId node) {
        return unitOf.getOrDefault(node, node);
    }

    /// Whether this is a table or the top level of a production file.
    boolean isDrawable(NodeId unit) {
        return unit instanceof TableId ? unitOf.containsKey(unit) : moduleOf(unit) != null;
    }

    /// The production module that holds a unit, null for tables and for everything else.
    @Nullable ElementId moduleOf(NodeId unit) {
        return productionModules.get(unit);
    }

    /// Everything that can be drawn. A module is drawn for itself only where something is left of
    /// it: `used` names the units at the ends of references and entry points, and a file without
    /// members is its own remainder unless it is empty.
    List<NodeId> drawn(Monolith monolith, Set<NodeId> used) {
        TreeSet<NodeId> drawn = new TreeSet<>();
        Set<ElementId> withMembers = new HashSet<>();
        for (Element element : monolith.elements()) {
            ElementId module = moduleOf(element.id());
            if (module != null && element.kind() != ElementKind.MODULE) {
                drawn.add(element.id());
                withMembers.add(module);
            }
        }
        for (Element element : monolith.elements()) {
            boolean module = element.kind() == ElementKind.MODULE && isDrawable(element.id());
            boolean whole = element.lines() > 0 && !withMembers.contains(element.id());
            if (module && (whole || used.contains(element.id()))) {
                drawn.add(element.id());
            }
        }
        monolith.tables().forEach(table -> drawn.add(table.id()));
        return List.copyOf(drawn);
    }
}
