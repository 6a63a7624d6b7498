package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.benchmarks.proposal.Method;
import dev.seamwright.benchmarks.proposal.Sample;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// Label propagation as in CARGO (Nitin, Asthana, Ray and Krishna 2022), unsupervised: every file
/// begins with a label of its own; labels spread over references and accesses to tables, then over
/// references alone, each file taking the label that weighs most among its neighbours, in random
/// order and with ties broken by chance. Contexts of calls are not known here, so that the second
/// step runs once. A table, which the original leaves out of its result, is put with the code that
/// uses it most.
public record TransactionLabels() implements Method {

    private static final int MOST_ROUNDS = 100;

    @Override
    public String name() {
        return "Label propagation (CARGO)";
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Map<NodeId, String> cut(Sample sample, int seed) {
        Random random = new Random(seed);
        FileGraph withTables = new FileGraph(sample.graph(), TransactionLabels::isFollowed);
        FileGraph codeAlone = new FileGraph(sample.graph(), ReferenceKind::isCode);
        int[] labels = new int[withTables.size()];
        Arrays.setAll(labels, node -> withTables.thing(node) instanceof TableId ? -1 : node);
        spread(withTables, labels, random);
        spread(codeAlone, labels, random);
        Map<NodeId, String> cut = new TreeMap<>();
        for (int node = 0; node < labels.length; node++) {
            boolean table = withTables.thing(node) instanceof TableId;
            List<Integer> best = table ? heaviest(withTables, labels, node) : List.of(labels[node]);
            if (!best.isEmpty()) {
                cut.put(withTables.thing(node), String.valueOf(best.getFirst()));
            }
        }
        return cut;
    }

    private static boolean isFollowed(ReferenceKind kind) {
        return kind.isCode() || kind == ReferenceKind.READ || kind == ReferenceKind.WRITE;
    }

    private static void spread(FileGraph graph, int[] labels, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int node = 0; node < labels.length; node++) {
            order.add(node);
        }
        boolean active = true;
        for (int round = 0; active && round < MOST_ROUNDS; round++) {
            active = false;
            Collections.shuffle(order, random);
            for (int node : order) {
                List<Integer> best = heaviest(graph, labels, node);
                if (!best.isEmpty() && !best.contains(labels[node])) {
                    labels[node] = best.get(random.nextInt(best.size()));
                    active = true;
                }
            }
        }
    }

    private static List<Integer> heaviest(FileGraph graph, int[] labels, int node) {
        SortedMap<Integer, Double> scores = new TreeMap<>();
        graph.neighbours(node)
                .forEach(
                        (other, weight) -> {
                            if (labels[other] >= 0) {
                                scores.merge(labels[other], weight, Double::sum);
                            }
                        });
        double most = scores.isEmpty() ? 0 : Collections.max(scores.values());
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
