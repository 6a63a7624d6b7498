package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The folders of a monolith, and how far all other evidence bears them out.
///
/// A folder is trusted as far as what lies in it, at whatever depth, is tied together more than
/// chance would tie it: (i − e) / (1 − e) where i is the share of the ties of its content that stay
/// inside and e the share that would if ties were dealt out at random. Folders by business area are
/// trusted with a half and more, layers hardly at all.
final class Folders {

    /// What folders by layer are trusted with at most.
    private static final double LAYERS = 0.2;

    /// Of each folder with more than one vertex in it, by path.
    private final SortedMap<String, List<Integer>> inside = new TreeMap<>();

    private final SortedMap<String, Double> trusts = new TreeMap<>();
    private final FileVertices files;

    Folders(FileVertices files, Affinity evidence) {
        this.files = files;
        for (int vertex = 0; vertex < files.size(); vertex++) {
            for (String folder : above(files.path(vertex))) {
                inside.computeIfAbsent(folder, k -> new ArrayList<>()).add(vertex);
            }
        }
        inside.values().removeIf(vertices -> vertices.size() < 2);
        double[] degrees = new double[files.size()];
        Map<String, Double> kept = new TreeMap<>();
        evidence.forEach(
                (one, other, weight) -> {
                    degrees[one] += weight;
                    degrees[other] += weight;
                    for (String folder : above(common(files.path(one), files.path(other)))) {
                        kept.merge(folder, 2 * weight, Double::sum);
                    }
                });
        double all = Arrays.stream(degrees).sum();
        inside.forEach(
                (folder, vertices) -> {
                    double own = vertices.stream().mapToDouble(vertex -> degrees[vertex]).sum();
                    trusts.put(folder, trust(kept.getOrDefault(folder, 0.0), own, all));
                });
    }

    private static double trust(double kept, double own, double all) {
        return own <= 0 || own >= all ? 0 : Math.max(0, (kept / own - own / all) / (1 - own / all));
    }

    /// The folders that a path lies in, the outermost first; the root is none.
    private static List<String> above(String path) {
        List<String> above = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            above.add(path.substring(0, end + 1));
        }
        return above;
    }

    /// What two paths have in common, down to the last folder.
    private static String common(String one, String other) {
        int end = 0;
        int most = Math.min(one.length(), other.length());
        for (int at = 0; at < most && one.charAt(at) == other.charAt(at); at++) {
            end = one.charAt(at) == '/' ? at + 1 : end;
        }
        return one.substring(0, end);
    }

    /// Nodes and anchors of files and folders.
    int size() {
        return files.size() + inside.size();
    }

    /// How far the folders as a whole are borne out, 0..1: the mean over all vertices that lie in
    /// any of the trust in the one that is trusted most, counted from a fifth on. Layers come near
    /// that where calls within one happen to be many.
    double trust() {
        double[] best = new double[files.size()];
        boolean[] placed = new boolean[files.size()];
        inside.forEach(
                (folder, vertices) -> {
                    for (int vertex : vertices) {
                        placed[vertex] = true;
                        best[vertex] = Math.max(best[vertex], trusts.getOrDefault(folder, 0.0));
                    }
                });
        double sum = 0;
        int count = 0;
        for (int vertex = 0; vertex < best.length; vertex++) {
            sum += best[vertex];
            count += placed[vertex] ? 1 : 0;
        }
        double mean = count == 0 ? 0 : sum / count;
        return Math.max(0, (mean - LAYERS) / (1 - LAYERS));
    }

    /// Ties of what lies in a folder to the folder's anchor, as strong as the square of the trust
    /// in it. Anchors of folders stand behind those of files.
    Affinity ties() {
        Affinity ties = new Affinity();
        int anchor = files.size();
        for (Map.Entry<String, List<Integer>> folder : inside.entrySet()) {
            double trust = trusts.getOrDefault(folder.getKey(), 0.0);
            for (int vertex : folder.getValue()) {
                ties.add(vertex, anchor, trust * trust);
            }
            anchor++;
        }
        return ties;
    }

    /// The nodes that a vertex stands for, an anchor of a folder for all in it.
    List<Integer> nodes(int vertex) {
        if (vertex < files.size()) {
            return files.nodes(vertex);
        }
        return List.copyOf(inside.values()).get(vertex - files.size()).stream()
                .flatMap(each -> files.nodes(each).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
