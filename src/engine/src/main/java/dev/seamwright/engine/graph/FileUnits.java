package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which units have code in which file, and how many lines of it each of them has.
public final class FileUnits {

    private final SortedMap<String, List<ElementId>> units = new TreeMap<>();
    private final Map<NodeId, Element> elements = new HashMap<>();
    private final Map<NodeId, Integer> lines = new HashMap<>();

    FileUnits(List<Element> all, List<NodeId> drawn) {
        drawn.forEach(unit -> lines.put(unit, 0));
        for (Element element : all) {
            if (lines.containsKey(element.id())) {
                measure(element);
            }
        }
    }

    /// A module keeps what its drawn members leave; it stands before them.
    private void measure(Element element) {
        elements.put(element.id(), element);
        lines.merge(element.id(), element.lines(), Integer::sum);
        units.computeIfAbsent(element.at().path(), k -> new ArrayList<>()).add(element.id());
        boolean member = element.kind() != ElementKind.MODULE;
        if (member && elements.containsKey(element.parent())) {
            lines.merge(element.parent(), element.lines(), (all, own) -> Math.max(0, all - own));
        }
    }

    /// The units with code in a file, in the order of the source; none for a file without any.
    public List<ElementId> of(String path) {
        return Collections.unmodifiableList(units.getOrDefault(path, List.of()));
    }

    /// Every file with units, by path.
    public List<String> paths() {
        return List.copyOf(units.keySet());
    }

    /// Physical lines of a unit; for a module what its drawn members leave; 0 for a table.
    public int lines(NodeId unit) {
        return lines.getOrDefault(unit, 0);
    }

    /// The element that a unit of code is, if the unit is one.
    public Optional<Element> element(NodeId unit) {
        return Optional.ofNullable(elements.get(unit));
    }

    /// The unit with most lines of a file, the first of several alike: where all that is known is
    /// the file, it is taken to go where its largest part goes.
    public Optional<ElementId> main(String path) {
        return of(path).stream()
                .max(
                        Comparator.comparingInt((ElementId unit) -> lines(unit))
                                .thenComparing(NodeId.ORDER.reversed()));
    }
}
