package dev.seamwright.workspace;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Location;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The code tree of several importers as one: shared folders once, and none missing.
final class ElementMerge {

    /// A folder that has a file of its own says more than one that has none.
    private static final Comparator<Element> TELLING =
            Comparator.comparing((Element element) -> element.at().line() == 0)
                    .thenComparing(Element::at)
                    .thenComparing(Element::kind)
                    .thenComparing(Element::name);

    private final TreeMap<ElementId, Element> byId = new TreeMap<>();

    void add(Element element) {
        byId.merge(
                element.id(),
                element,
                (one, other) -> TELLING.compare(one, other) <= 0 ? one : other);
    }

    /// Every element by identity, parents before their children.
    List<Element> elements() {
        for (Element element : List.copyOf(byId.values())) {
            addFolders(element.parent());
        }
        return List.copyOf(byId.values());
    }

    private void addFolders(ElementId start) {
        ElementId id = start;
        while (id.text().endsWith("/") && !id.equals(ElementId.ROOT) && !byId.containsKey(id)) {
            Optional<ElementId> parent = id.enclosing();
            String path = id.text().substring(0, id.text().length() - 1);
            String name = path.substring(path.lastIndexOf('/') + 1);
            byId.put(
                    id,
                    new Element(
                            id,
                            ElementKind.PACKAGE,
                            name,
                            parent.orElse(ElementId.ROOT),
                            new Location(path, 0),
                            0));
            id = parent.orElse(ElementId.ROOT);
        }
    }
}
