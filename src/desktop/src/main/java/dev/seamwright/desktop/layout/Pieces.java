package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.session.Facts;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts a monolith into what is drawn on the map.
public final class Pieces {

    private final Facts facts;
    private final String rest;
    private final Map<String, Integer> modulesByName = new HashMap<>();

    private Pieces(Facts facts, String rest) {
        this.facts = facts;
        this.rest = rest;
        facts.monolith().elements().stream()
                .filter(element -> element.kind() == ElementKind.MODULE)
                .forEach(module -> modulesByName.merge(fileName(module.id()), 1, Integer::sum));
    }

    /// Every unit of the graph, code before tables, each by identity.
    ///
    /// @param rest the label of what is left of a module without its members
    public static List<Piece> of(Facts facts, String rest) {
        Pieces cutter = new Pieces(facts, rest);
        return facts.graph().units().stream().map(cutter::piece).toList();
    }

    private Piece piece(NodeId unit) {
        return switch (unit) {
            case TableId table -> new Piece(table, table.name(), table, table.name());
            case ElementId element -> {
                ElementId module = moduleOf(element);
                String label = moduleLabel(module);
                yield new Piece(
                        element,
                        element.equals(module) ? rest : pieceLabel(element),
                        module,
                        label);
            }
        };
    }

    private String pieceLabel(ElementId id) {
        Element element = facts.element(id);
        if (element == null) {
            return id.text();
        }
        return element.kind() == ElementKind.FUNCTION ? element.name() + "()" : element.name();
    }

    /// The file's name, with its folder's where other files share it.
    private String moduleLabel(ElementId module) {
        String name = fileName(module);
        if (modulesByName.getOrDefault(name, 0) < 2) {
            return name;
        }
        String path = module.text();
        int end = path.length() - name.length() - 1;
        return end <= 0 ? name : path.substring(path.lastIndexOf('/', end - 1) + 1);
    }

    private static String fileName(ElementId module) {
        return module.text().substring(module.text().lastIndexOf('/') + 1);
    }

    /// The file that holds a member; a folder or file is its own module.
    static ElementId moduleOf(ElementId element) {
        int slash = element.text().lastIndexOf('/');
        int colon = element.text().indexOf(':', slash + 1);
        return colon < 0 ? element : new ElementId(element.text().substring(0, colon));
    }
}
