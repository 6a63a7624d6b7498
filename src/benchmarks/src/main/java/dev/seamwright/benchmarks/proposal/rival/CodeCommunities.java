package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.benchmarks.proposal.Method;
import dev.seamwright.benchmarks.proposal.Sample;
import dev.seamwright.benchmarks.proposal.Things;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Leiden on references of code to code alone, weighted by ln(1 + n), by modularity. A table is put
/// where the type is that maps it.
///
/// @param resolution 1 is plain modularity; more gives more groups
public record CodeCommunities(int resolution) implements Method {

    private static final int ITERATIONS = 10;

    @Override
    public String name() {
        return "Leiden on code, " + resolution;
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Map<NodeId, String> cut(Sample sample, int seed) {
        FileGraph graph = new FileGraph(sample.graph(), ReferenceKind::isCode);
        Network network = network(graph);
        double total = network.getTotalEdgeWeight();
        if (total <= 0) {
            return Map.of();
        }
        int[] groups =
                new LeidenAlgorithm(
                                resolution / (2 * total),
                                ITERATIONS,
                                LeidenAlgorithm.DEFAULT_RANDOMNESS,
                                new Random(seed))
                        .findClustering(network)
                        .getClusters();
        Map<NodeId, String> files = new TreeMap<>();
        for (int node = 0; node < graph.size(); node++) {
            if (graph.thing(node) instanceof ElementId) {
                files.put(graph.thing(node), String.valueOf(groups[node]));
            }
        }
        return new Things(sample.graph()).withTables(files);
    }

    private static Network network(FileGraph graph) {
        LargeIntArray[] ends = {new LargeIntArray(0), new LargeIntArray(0)};
        LargeDoubleArray weights = new LargeDoubleArray(0);
        for (int node = 0; node < graph.size(); node++) {
            int from = node;
            graph.neighbours(node)
                    .tailMap(from + 1)
                    .forEach(
                            (to, count) -> {
                                ends[0].append(from);
                                ends[1].append(to);
                                weights.append(Math.log1p(count));
                            });
        }
        return new Network(graph.size(), true, ends, weights, false, false);
    }
}
