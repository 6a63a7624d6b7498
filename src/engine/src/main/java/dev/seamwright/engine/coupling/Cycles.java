package dev.seamwright.engine.coupling;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Contexts whose code uses each other in a circle: strongly connected components of more than one
/// context. They can only be released together.
final class Cycles {

    private Cycles() {}

    /// For each context the number of its component.
    static int[] components(Tally tally) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int context = 0; context < tally.contexts; context++) {
            graph.addVertex(context);
        }
        for (int from = 0; from < tally.contexts; from++) {
            for (int to = 0; to < tally.contexts; to++) {
                if (from != to && tally.uses[from * tally.contexts + to]) {
                    graph.addEdge(from, to);
                }
            }
        }
        int[] component = new int[tally.contexts];
        int number = 0;
        for (Set<Integer> set :
                new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            for (int context : set) {
                component[context] = number;
            }
            number++;
        }
        return component;
    }

    /// For each context, how many others share its component.
    static int[] companions(Tally tally) {
        int[] component = components(tally);
        int[] companions = new int[component.length];
        for (int context = 0; context < component.length; context++) {
            for (int other = 0; other < component.length; other++) {
                if (other != context && component[other] == component[context]) {
                    companions[context]++;
                }
            }
        }
        return companions;
    }

    /// The circles, each by position, the one with the first context first.
    static List<List<Integer>> of(Tally tally) {
        SortedMap<Integer, List<Integer>> sets = new TreeMap<>();
        int[] component = components(tally);
        for (int context = 0; context < component.length; context++) {
            sets.computeIfAbsent(component[context], k -> new ArrayList<>()).add(context);
        }
        return sets.values().stream()
                .filter(set -> set.size() > 1)
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }
}
