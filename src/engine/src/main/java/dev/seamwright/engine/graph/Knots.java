package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the knots of a monolith: sets of files each of which leads to every other by imports, the
/// strongly connected components of the graph of files (Kosaraju, linear time, no recursion: a
/// chain of imports may be longer than a stack is deep). Production code alone; a file that imports
/// only itself is none.
public final class Knots {

    private static final Comparator<Knot> LARGEST_FIRST =
            Comparator.comparingInt((Knot knot) -> -knot.files().size())
                    .thenComparing(knot -> knot.files().getFirst());

    private Knots() {}

    /// One knot.
    ///
    /// @param files by path, two or more
    /// @param folders that they lie in, the one with most of them first
    public record Knot(List<String> files, List<Folder> folders) {
        public Knot {
            files = List.copyOf(files);
            folders = List.copyOf(folders);
        }
    }

    /// How many files of a knot lie directly in one folder.
    public record Folder(String path, int files) {}

    /// Every knot, the largest first.
    public static List<Knot> of(Monolith monolith) {
        return new KosarajuStrongConnectivityInspector<>(graph(monolith))
                .stronglyConnectedSets().stream()
                        .filter(files -> files.size() > 1)
                        .map(files -> knot(files.stream().sorted().toList()))
                        .sorted(LARGEST_FIRST)
                        .toList();
    }

    private static Graph<String, DefaultEdge> graph(Monolith monolith) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        monolith.files().stream()
                .filter(SourceFile::isProduction)
                .forEach(file -> graph.addVertex(file.path()));
        Map<NodeId, String> files = new HashMap<>();
        monolith.elements().forEach(element -> files.put(element.id(), element.at().path()));
        for (Reference reference : monolith.references()) {
            String from = reference.evidence().at().path();
            String to = files.get(reference.to());
            if (reference.kind() == ReferenceKind.IMPORT
                    && !from.equals(to)
                    && to != null
                    && graph.containsVertex(from)
                    && graph.containsVertex(to)) {
                graph.addEdge(from, to);
            }
        }
        return graph;
    }

    private static Knot knot(List<String> files) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String file : files) {
            counts.merge(file.substring(0, file.lastIndexOf('/') + 1), 1, Integer::sum);
        }
        List<Folder> folders =
                counts.entrySet().stream()
                        .map(entry -> new Folder(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingInt((Folder folder) -> -folder.files())
                                        .thenComparing(Folder::path))
                        .toList();
        return new Knot(files, folders);
    }
}
