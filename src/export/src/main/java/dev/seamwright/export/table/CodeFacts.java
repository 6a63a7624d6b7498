package dev.seamwright.export.table;

import static dev.seamwright.export.table.FactKind.lower;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Facts about code as tables.
final class CodeFacts {

    private CodeFacts() {}

    static Sheet files(Monolith monolith) {
        Map<String, String> modules = moduleNames(monolith);
        return Sheet.of(
                List.of(
                        "path",
                        "language",
                        "module",
                        "lines",
                        "test",
                        "generated",
                        "vendored",
                        "unread_reason"),
                monolith.files(),
                file ->
                        List.of(
                                file.path(),
                                file.language(),
                                modules.getOrDefault(file.path(), ""),
                                file.lines(),
                                file.traits().contains(FileTrait.TEST),
                                file.traits().contains(FileTrait.GENERATED),
                                file.traits().contains(FileTrait.VENDORED),
                                reason(file)));
    }

    /// The name of each file's module with those of the packages around it, as far as these have a
    /// file of their own. Such a file's module is called like its package.
    private static Map<String, String> moduleNames(Monolith monolith) {
        Map<ElementId, String> packages = new HashMap<>();
        Map<String, String> modules = new HashMap<>();
        for (Element element : monolith.elements()) {
            String around = packages.getOrDefault(element.parent(), "");
            String name = around.isEmpty() ? element.name() : around + "." + element.name();
            boolean hasFile = element.at().line() > 0;
            if (element.kind() == ElementKind.PACKAGE && hasFile) {
                packages.put(element.id(), name);
                modules.put(element.at().path(), name);
            } else if (element.kind() == ElementKind.MODULE) {
                modules.putIfAbsent(element.at().path(), name);
            }
        }
        return modules;
    }

    static Sheet elements(Monolith monolith) {
        return Sheet.of(
                List.of("id", "kind", "name", "parent", "path", "line", "lines"),
                monolith.elements(),
                element ->
                        List.of(
                                element.id().text(),
                                lower(element.kind()),
                                element.name(),
                                element.parent().text(),
                                element.at().path(),
                                element.at().line(),
                                element.lines()));
    }

    /// One row for each file and line that imports from another file.
    static Sheet imports(Monolith monolith) {
        Map<NodeId, String> paths = new HashMap<>();
        monolith.elements().forEach(element -> paths.put(element.id(), element.at().path()));
        TreeSet<Import> imports = new TreeSet<>();
        for (Reference reference : monolith.references()) {
            if (reference.kind() == ReferenceKind.IMPORT) {
                Location at = reference.evidence().at();
                String to = paths.getOrDefault(reference.to(), reference.to().text());
                imports.add(new Import(at.path(), to, at.line()));
            }
        }
        return Sheet.of(
                List.of("from_path", "to_path", "line"),
                List.copyOf(imports),
                one -> List.of(one.from, one.to, one.line));
    }

    private record Import(String from, String to, int line) implements Comparable<Import> {
        @Override
        public int compareTo(Import other) {
            int paths = from.compareTo(other.from);
            int lines = paths != 0 ? paths : Integer.compare(line, other.line);
            return lines != 0 ? lines : to.compareTo(other.to);
        }
    }

    static Sheet references(Monolith monolith) {
        return Sheet.of(
                List.of("from", "to", "kind", "path", "line", "certainty"),
                monolith.references(),
                reference ->
                        List.of(
                                reference.from().text(),
                                reference.to().text(),
                                lower(reference.kind()),
                                reference.evidence().at().path(),
                                reference.evidence().at().line(),
                                lower(reference.evidence().certainty())));
    }

    static Sheet unresolved(Monolith monolith) {
        return Sheet.of(
                List.of("kind", "name", "path", "line"),
                monolith.gaps().unresolved(),
                (Unresolved gap) ->
                        List.of(lower(gap.kind()), gap.name(), gap.at().path(), gap.at().line()));
    }

    private static String reason(SourceFile file) {
        Unread unread = file.unread();
        return unread == null ? "" : lower(unread.reason());
    }
}
