package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the maintainers' cut off the folders of a monolith.
///
/// Below each root every folder is an area, and folders of one name below several roots are one
/// area; where one root lies within another, the inner one decides. A table belongs to the file
/// that maps it. Left out are folders that are technical by name, and those with neither a table
/// nor five files: they are no modules but helpers, and no expert would make services of them.
///
/// @param roots paths of folders
public record FolderAreas(List<String> roots) {

    private static final int FEWEST_FILES = 5;

    private static final Set<String> TECHNICAL =
            Set.of(
                    "api",
                    "apiv2",
                    "api_v2",
                    "api_helpers",
                    "app",
                    "base",
                    "base_models",
                    "bin",
                    "cli",
                    "common",
                    "conf",
                    "config",
                    "configs",
                    "core",
                    "database",
                    "db",
                    "extras",
                    "fixtures",
                    "frontend",
                    "graphql",
                    "helpers",
                    "lib",
                    "libs",
                    "locale",
                    "main",
                    "management",
                    "middleware",
                    "migrations",
                    "mixins",
                    "plugins",
                    "rest_api",
                    "scripts",
                    "settings",
                    "site",
                    "static",
                    "templates",
                    "templatetags",
                    "test",
                    "testing",
                    "tests",
                    "testutils",
                    "tools",
                    "translations",
                    "util",
                    "utilities",
                    "utils",
                    "web",
                    "websites");

    public FolderAreas {
        roots = List.copyOf(roots);
    }

    /// The area of each file and table that lies in one.
    public SortedMap<NodeId, String> of(ReferenceGraph graph) {
        SortedMap<NodeId, String> placed = new TreeMap<>();
        for (NodeId thing : new Things(graph).all()) {
            if (thing instanceof ElementId file) {
                area(file.text()).ifPresent(area -> placed.put(file, area));
            }
        }
        for (Table table : graph.monolith().tables()) {
            Things.home(table)
                    .flatMap(file -> Optional.ofNullable(placed.get(file)))
                    .ifPresent(area -> placed.put(table.id(), area));
        }
        Set<String> small = small(placed);
        placed.values().removeIf(small::contains);
        return placed;
    }

    /// The folder below the innermost root, unless it is technical.
    Optional<String> area(String path) {
        return roots.stream()
                .filter(root -> path.startsWith(root + "/"))
                .filter(root -> path.indexOf('/', root.length() + 1) > 0)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(root -> path.substring(root.length() + 1))
                .map(below -> below.substring(0, below.indexOf('/')))
                .filter(area -> !TECHNICAL.contains(area));
    }

    private static Set<String> small(Map<NodeId, String> placed) {
        Map<String, Integer> files = new HashMap<>();
        Set<String> withTables = new TreeSet<>();
        placed.forEach(
                (thing, area) -> {
                    if (thing instanceof TableId) {
                        withTables.add(area);
                    } else {
                        files.merge(area, 1, Integer::sum);
                    }
                });
        Set<String> small = new TreeSet<>();
        files.forEach(
                (area, count) -> {
                    if (count < FEWEST_FILES && !withTables.contains(area)) {
                        small.add(area);
                    }
                });
        return small;
    }
}
