package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.benchmarks.proposal.Method;
import dev.seamwright.benchmarks.proposal.Sample;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Hierarchical clustering of entities by how they are accessed, as the Mono2Micro tool of INESC-ID
/// does by default (socialsoftware/mono2micro): the mean of four similarities ([Accesses]), average
/// linkage over Euclidean distances between rows of the matrix of similarities. The number of
/// clusters, which its user has to choose, is the number of areas that the maintainers have. Files,
/// of which the original knows nothing, then follow the entities and files that they refer to.
public record AccessClusters() implements Method {

    private static final int ROUNDS = 10;

    @Override
    public String name() {
        return "Access similarity (INESC)";
    }

    @Override
    public boolean isRandom() {
        return false;
    }

    @Override
    public boolean applies(Sample sample) {
        return new Accesses(sample.graph()).tables().size() > 1;
    }

    @Override
    public Map<NodeId, String> cut(Sample sample, int seed) {
        Accesses accesses = new Accesses(sample.graph());
        int[] clusters = AverageLinkage.cut(accesses.similarities(), sample.areaCount());
        Map<NodeId, String> tables = new TreeMap<>();
        for (int row = 0; row < clusters.length; row++) {
            tables.put(accesses.tables().get(row), String.valueOf(clusters[row]));
        }
        return followed(sample, tables);
    }

    /// Files join the cluster that weighs most among what they refer to, round by round.
    private static Map<NodeId, String> followed(Sample sample, Map<NodeId, String> tables) {
        FileGraph graph = new FileGraph(sample.graph(), kind -> kind != ReferenceKind.TRANSACTION);
        Map<NodeId, String> now = tables;
        for (int round = 0; round < ROUNDS; round++) {
            Map<NodeId, String> next = new TreeMap<>(tables);
            for (int node = 0; node < graph.size(); node++) {
                String cluster = heaviest(graph, node, now);
                if (!cluster.isEmpty() && !tables.containsKey(graph.thing(node))) {
                    next.put(graph.thing(node), cluster);
                }
            }
            now = next;
        }
        return now;
    }

    private static String heaviest(FileGraph graph, int node, Map<NodeId, String> placed) {
        SortedMap<String, Double> scores = new TreeMap<>();
        List<String> touched = new ArrayList<>();
        graph.neighbours(node)
                .forEach(
                        (other, weight) -> {
                            String cluster = placed.get(graph.thing(other));
                            if (cluster != null) {
                                scores.merge(cluster, weight, Double::sum);
                                if (graph.thing(other) instanceof TableId) {
                                    touched.add(cluster);
                                }
                            }
                        });
        if (!touched.isEmpty()) {
            scores.keySet().retainAll(touched);
        }
        return scores.isEmpty()
                ? ""
                : Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
