package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.history.CoChanges;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A graph compiled to arrays: one link for each edge and kind, and one for each pair of units that
/// changed together. Units and tables are positions in [ReferenceGraph#units].
final class Links {

    /// Kinds by their number in [#kind].
    static final List<ReferenceKind> KINDS = List.of(ReferenceKind.values());

    private static final boolean[] CODE = code();
    private static final byte CO_CHANGE = (byte) number(ReferenceKind.CO_CHANGE);

    final int units;
    final int firstTable;
    final int[] from;
    final int[] to;
    final byte[] kind;
    final int[] count;
    final double[] damped;

    /// The tables that each transaction writes, where they are more than one.
    final int[][] writtenTogether;

    /// Every transaction that writes.
    final Work[] work;

    /// The links that end at a table.
    final int[] toTables;

    private final Map<NodeId, Integer> positions = new HashMap<>();

    private final List<NodeId> nodes;
    private int next;

    Links(ReferenceGraph graph, List<CoChanges.Pair> pairs) {
        nodes = graph.units();
        units = nodes.size();
        int tables = 0;
        for (int unit = 0; unit < units; unit++) {
            positions.put(nodes.get(unit), unit);
            tables += nodes.get(unit) instanceof TableId ? 1 : 0;
        }
        firstTable = units - tables;
        int uses = graph.edges().stream().mapToInt(edge -> edge.counts().size()).sum();
        int links = uses + pairs.size();
        from = new int[links];
        to = new int[links];
        kind = new byte[links];
        count = new int[links];
        damped = new double[links];
        graph.edges().forEach(this::add);
        pairs.forEach(this::add);
        toTables = IntStream.range(0, links).filter(link -> to[link] >= firstTable).toArray();
        work =
                graph.transactions().stream()
                        .filter(transaction -> !transaction.writes().isEmpty())
                        .map(t -> new Work(positions(t.reads()), positions(t.writes())))
                        .toArray(Work[]::new);
        writtenTogether =
                Arrays.stream(work)
                        .map(Work::writes)
                        .filter(written -> written.length > 1)
                        .toArray(int[][]::new);
    }

    /// The tables that one transaction touches.
    ///
    /// @param writes at least one
    @SuppressWarnings("ArrayRecordComponent")
    record Work(int[] reads, int[] writes) {}

    int[] positions(List<TableId> tables) {
        return tables.stream().mapToInt(this::position).toArray();
    }

    private void add(Edge edge) {
        for (Map.Entry<ReferenceKind, Integer> entry : edge.counts().entrySet()) {
            from[next] = position(edge.from());
            to[next] = position(edge.to());
            kind[next] = (byte) number(entry.getKey());
            count[next] = entry.getValue();
            damped[next] = StrictMath.log1p(entry.getValue());
            next++;
        }
    }

    private void add(CoChanges.Pair pair) {
        from[next] = position(pair.one());
        to[next] = position(pair.other());
        kind[next] = CO_CHANGE;
        count[next] = pair.commits();
        damped[next] = StrictMath.log1p(pair.weight());
        next++;
    }

    private static boolean[] code() {
        boolean[] code = new boolean[KINDS.size()];
        for (ReferenceKind kind : KINDS) {
            code[number(kind)] = kind.isCode();
        }
        return code;
    }

    /// Whether a link is a use of code by code.
    boolean isCode(int link) {
        return CODE[kind[link]];
    }

    /// Whether a link is a use: something that runs, and not a habit of those who change it.
    boolean isUse(int link) {
        return kind[link] != CO_CHANGE;
    }

    /// The unit at a position.
    NodeId unit(int position) {
        return nodes.get(position);
    }

    /// Where a unit stands, −1 for a node that is none.
    int position(NodeId unit) {
        return positions.getOrDefault(unit, -1);
    }

    int tables() {
        return units - firstTable;
    }

    static int number(ReferenceKind kind) {
        return KINDS.indexOf(kind);
    }
}
