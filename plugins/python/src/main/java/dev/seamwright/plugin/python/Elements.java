package dev.seamwright.plugin.python;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.ModuleIndex;
import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Lists the code tree: folders, files, classes, functions. Of several definitions with one name in
/// one place the first stands for all.
final class Elements {

    private final Map<ElementId, Element> elements = new LinkedHashMap<>();

    private Elements() {}

    static List<Element> of(ModuleIndex index) {
        Elements all = new Elements();
        for (String folder : new TreeSet<>(index.folders())) {
            all.addFolder(folder, index);
        }
        index.modules().forEach(all::addModule);
        return new ArrayList<>(all.elements.values());
    }

    private void addFolder(String folder, ModuleIndex index) {
        int slash = folder.lastIndexOf('/');
        ElementId parent = ElementId.folder(slash < 0 ? "" : folder.substring(0, slash));
        Module own = index.moduleAt(folder);
        Location at =
                own != null && own.file().isPackage()
                        ? new Location(own.file().path(), 1)
                        : new Location(folder, 0);
        add(
                new Element(
                        ElementId.folder(folder),
                        ElementKind.PACKAGE,
                        folder.substring(slash + 1),
                        parent,
                        at,
                        0));
    }

    private void addModule(Module module) {
        String path = module.file().path();
        int slash = path.lastIndexOf('/');
        ElementId parent = ElementId.folder(slash < 0 ? "" : path.substring(0, slash));
        String name = path.substring(slash + 1, path.length() - ".py".length());
        int lines = module.file().lines();
        Location at = new Location(path, 1);
        add(new Element(module.id(), ElementKind.MODULE, name, parent, at, lines));
        addMembers(module.file().body(), module.id(), path);
    }

    private void addMembers(List<Statement> body, ElementId parent, String path) {
        for (Statement statement : body) {
            if (statement instanceof Statement.Define(FunctionOutline function)) {
                ElementId id = parent.member(function.name());
                int lines = function.last() - function.first() + 1;
                Location at = new Location(path, function.line());
                add(new Element(id, ElementKind.FUNCTION, function.name(), parent, at, lines));
            } else if (statement instanceof Statement.Declare(ClassOutline type)) {
                ElementId id = parent.member(type.name());
                int lines = type.last() - type.first() + 1;
                Location at = new Location(path, type.line());
                add(new Element(id, ElementKind.TYPE, type.name(), parent, at, lines));
                addMembers(type.body(), id, path);
            }
        }
    }

    private void add(Element element) {
        elements.putIfAbsent(element.id(), element);
    }
}
