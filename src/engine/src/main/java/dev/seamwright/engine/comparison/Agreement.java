package dev.seamwright.engine.comparison;

import org.jgrapht.Graph;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How well a cut agrees with the one an expert drew, over the things that both place.
///
/// Every figure is defined as long as there is such a thing ([#size]); where there is none, it is
/// not a number. Where a formula has nothing to divide by although there are things, both cuts
/// leave everything apart or everything together, and the limit is told at the figure.
public final class Agreement {

    /// Of each group of the cut, how much of it lies in each of the expert's.
    private final Map<String, Map<String, Integer>> overlaps = new LinkedHashMap<>();

    private final Map<String, Integer> expertSizes = new TreeMap<>();
    private final Map<String, Integer> cutSizes = new TreeMap<>();
    private int all;

    /// Compares two cuts.
    ///
    /// @param cut the group of each thing
    /// @param expert the group that an expert put it in; what only one of them places is left out
    public Agreement(Map<String, String> cut, Map<String, String> expert) {
        new TreeMap<>(cut)
                .forEach(
                        (thing, group) -> {
                            String area = expert.get(thing);
                            if (area != null) {
                                overlaps.computeIfAbsent(group, k -> new TreeMap<>())
                                        .merge(area, 1, Integer::sum);
                                expertSizes.merge(area, 1, Integer::sum);
                                cutSizes.merge(group, 1, Integer::sum);
                                all++;
                            }
                        });
    }

    /// How many things both cuts place.
    public int size() {
        return all;
    }

    /// MoJoFM (Wen and Tzerpos 2004), 0..100: moves and joins needed to make the cut the expert's,
    /// held against the most that any cut needs. It is not symmetric. Where no cut of these things
    /// needs any, it is 100.
    ///
    /// @return not a number if the two have nothing in common
    public double mojoFm() {
        int kept = 0;
        Graph<String, DefaultEdge> candidates = new SimpleGraph<>(DefaultEdge.class);
        for (Map.Entry<String, Map<String, Integer>> group : overlaps.entrySet()) {
            int most = Collections.max(group.getValue().values());
            kept += most;
            group.getValue()
                    .forEach(
                            (area, n) -> {
                                if (n == most) {
                                    connect(candidates, group.getKey(), area);
                                }
                            });
        }
        int operations = all - kept + overlaps.size() - matched(candidates);
        int most = all - distinctSizes();
        return all > 0 && most == 0 ? 100 : 100 * (1 - (double) operations / most);
    }

    private static void connect(Graph<String, DefaultEdge> graph, String group, String area) {
        graph.addVertex(asGroup(group));
        graph.addVertex(asArea(area));
        graph.addEdge(asGroup(group), asArea(area));
    }

    private static String asGroup(String group) {
        return "g" + group;
    }

    private static String asArea(String area) {
        return "a" + area;
    }

    /// As many groups as can each stand for an area of their own.
    private int matched(Graph<String, DefaultEdge> candidates) {
        Set<String> groups = new HashSet<>();
        overlaps.keySet().forEach(group -> groups.add(asGroup(group)));
        Set<String> areas = new HashSet<>(candidates.vertexSet());
        areas.removeAll(groups);
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(candidates, groups, areas)
                .getMatching()
                .getEdges()
                .size();
    }

    /// The most groups that can be given different areas to be made of: what no cut can miss.
    private int distinctSizes() {
        int count = 0;
        for (int size : expertSizes.values().stream().sorted().toList()) {
            count += size > count ? 1 : 0;
        }
        return count;
    }

    /// Adjusted Rand index (Hubert and Arabie 1985), -1..1: 1 for the same cut, about 0 for a
    /// random one. Symmetric. Where both leave all apart or all together, it is 1.
    ///
    /// @return not a number if the two have nothing in common
    public double adjustedRand() {
        double expected = all < 2 ? 0 : pairs(cutSizes) * pairs(expertSizes) / pairs(all);
        double highest = (pairs(cutSizes) + pairs(expertSizes)) / 2;
        return highest == expected ? ifAny(1) : (pairsTogether() - expected) / (highest - expected);
    }

    /// Of the pairs that the cut keeps together, the share that the expert does, 0..1; 1 where it
    /// keeps none together.
    ///
    /// @return not a number if the two have nothing in common
    public double precision() {
        return share(pairs(cutSizes));
    }

    /// Of the pairs that the expert keeps together, the share that the cut does, 0..1; 1 where the
    /// expert keeps none together.
    ///
    /// @return not a number if the two have nothing in common
    public double recall() {
        return share(pairs(expertSizes));
    }

    /// Harmonic mean of precision and recall over pairs that are kept together, 0..1. Symmetric. 1
    /// where neither keeps any together.
    ///
    /// @return not a number if the two have nothing in common
    public double pairwiseF() {
        return share((pairs(cutSizes) + pairs(expertSizes)) / 2);
    }

    private double share(double pairs) {
        return pairs > 0 ? pairsTogether() / pairs : ifAny(1);
    }

    private double ifAny(double figure) {
        return all > 0 ? figure : Double.NaN;
    }

    private double pairsTogether() {
        return overlaps.values().stream().mapToDouble(Agreement::pairs).sum();
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(Agreement::pairs).sum();
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }
}
