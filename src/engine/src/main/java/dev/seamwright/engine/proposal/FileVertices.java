package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// One vertex for each file with code: the node that it is or, where it is taken apart, an anchor
/// for all of its nodes. Anchors are numbered behind the nodes.
final class FileVertices {

    private final SortedMap<String, Integer> vertices = new TreeMap<>();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final int nodes;

    FileVertices(Nodes nodes) {
        this.nodes = nodes.size();
        paths.addAll(Collections.nCopies(nodes.size(), ""));
        nodes.files()
                .forEach(
                        (path, inside) -> {
                            inside.forEach(node -> paths.set(node, path));
                            if (inside.size() == 1) {
                                vertices.put(path, inside.getFirst());
                            } else {
                                vertices.put(path, size());
                                parts.add(inside);
                                paths.add(path);
                            }
                        });
    }

    /// Nodes and anchors.
    int size() {
        return nodes + parts.size();
    }

    /// The vertex of a file, −1 where it has none.
    int of(String path) {
        return vertices.getOrDefault(path, -1);
    }

    /// The path of the file that a vertex is or lies in, empty for a table without types.
    String path(int vertex) {
        return paths.get(vertex);
    }

    /// The nodes that an anchor stands for; a node stands for itself.
    List<Integer> nodes(int vertex) {
        return vertex < nodes ? List.of(vertex) : parts.get(vertex - nodes);
    }

    /// The anchors in order.
    List<Integer> anchors() {
        List<Integer> anchors = new ArrayList<>();
        for (int anchor = nodes; anchor < size(); anchor++) {
            anchors.add(anchor);
        }
        return Collections.unmodifiableList(anchors);
    }
}
