package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds code that belongs to no business area: hubs, what is used from many groups, and what wires
/// many groups together. Code that touches a table is never shared, for it has business of its own.
final class SharedCode {

    private static final int FEWEST_GROUPS = 3;
    private static final double SHARE_OF_GROUPS = 0.3;

    /// With more of its neighbours than this in one group it belongs there.
    private static final double DOMINANT = 0.5;

    private final Nodes nodes;
    private final Groups groups;
    private final Set<NodeId> touching = new HashSet<>();
    private final Map<NodeId, SortedMap<Integer, Integer>> users = new HashMap<>();
    private final Map<NodeId, SortedMap<Integer, Integer>> used = new HashMap<>();

    SharedCode(Nodes nodes, Groups groups) {
        this.nodes = nodes;
        this.groups = groups;
        for (Edge edge : nodes.graph().edges()) {
            if (edge.to() instanceof TableId) {
                touching.add(edge.from());
            } else {
                count(users, edge.to(), edge.from());
                count(used, edge.from(), edge.to());
            }
        }
    }

    private void count(
            Map<NodeId, SortedMap<Integer, Integer>> counts, NodeId of, NodeId neighbour) {
        int node = nodes.of(neighbour);
        if (node >= 0 && groups.of(node) != Groups.NONE && node != nodes.of(of)) {
            counts.computeIfAbsent(of, k -> new TreeMap<>())
                    .merge(groups.of(node), 1, Integer::sum);
        }
    }

    /// Whether a node is used from many groups, or uses many, with none of them prevailing.
    boolean isShared(int node) {
        if (nodes.isTable(node)
                || nodes.isPinned(node)
                || nodes.members(node).stream().anyMatch(touching::contains)) {
            return false;
        }
        return isSpread(merged(users, node)) || isSpread(merged(used, node));
    }

    /// The group that uses a hub more than all others together, or [Groups#NONE].
    int prevailingUser(NodeId hub) {
        SortedMap<Integer, Integer> counts = users.getOrDefault(hub, new TreeMap<>());
        int all = sum(counts);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > DOMINANT * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Groups.NONE);
    }

    private SortedMap<Integer, Integer> merged(
            Map<NodeId, SortedMap<Integer, Integer>> counts, int node) {
        SortedMap<Integer, Integer> sum = new TreeMap<>();
        for (NodeId unit : nodes.members(node)) {
            counts.getOrDefault(unit, new TreeMap<>())
                    .forEach((group, n) -> sum.merge(group, n, Integer::sum));
        }
        return sum;
    }

    private boolean isSpread(SortedMap<Integer, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double many = Math.max(FEWEST_GROUPS, SHARE_OF_GROUPS * groups.count());
        return counts.size() >= many && most <= DOMINANT * sum(counts);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
