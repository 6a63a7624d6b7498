package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A graph compiled to arrays: one link for each edge and kind. Units and tables are positions in
/// [ReferenceGraph#units].
final class Links {

    /// Kinds by their number in [#kind].
    static final List<ReferenceKind> KINDS = List.of(ReferenceKind.values());

    final int units;
    final int firstTable;
    final int[] from;
    final int[] to;
    final byte[] kind;
    final int[] count;
    final double[] damped;
    final int[][] writtenTogether;

    /// The links that end at a table.
    final int[] toTables;

    private final Map<NodeId, Integer> positions = new HashMap<>();
    private final int[] total = new int[KINDS.size()];

    Links(ReferenceGraph graph) {
        List<NodeId> nodes = graph.units();
        units = nodes.size();
        int tables = 0;
        for (int unit = 0; unit < units; unit++) {
            positions.put(nodes.get(unit), unit);
            tables += nodes.get(unit) instanceof TableId ? 1 : 0;
        }
        firstTable = units - tables;
        int links = graph.edges().stream().mapToInt(edge -> edge.counts().size()).sum();
        from = new int[links];
        to = new int[links];
        kind = new byte[links];
        count = new int[links];
        damped = new double[links];
        int next = 0;
        for (Edge edge : graph.edges()) {
            for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
                from[next] = position(edge.from());
                to[next] = position(edge.to());
                kind[next] = (byte) number(entry.getKey());
                count[next] = entry.getValue();
                damped[next] = StrictMath.log1p(entry.getValue());
                total[kind[next]] += entry.getValue();
                next++;
            }
        }
        toTables = IntStream.range(0, links).filter(link -> to[link] >= firstTable).toArray();
        writtenTogether =
                graph.transactions().stream()
                        .map(TransactionFootprint::writes)
                        .filter(writes -> writes.size() > 1)
                        .map(writes -> writes.stream().mapToInt(this::position).toArray())
                        .toArray(int[][]::new);
    }

    /// Where a unit stands, −1 for a node that is none.
    int position(NodeId unit) {
        return positions.getOrDefault(unit, -1);
    }

    /// How many references of a kind the whole monolith has between its units.
    int total(ReferenceKind kind) {
        return total[number(kind)];
    }

    int tables() {
        return units - firstTable;
    }

    static int number(ReferenceKind kind) {
        return KINDS.indexOf(kind);
    }
}
