package dev.seamwright.engine.data;

import dev.seamwright.engine.functionality.Access;
import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Finds which tables are tied together, and by what.
public final class TablePairs {

    /// Whatever touches more tables than this is a batch over everything, and says nothing about
    /// any two of them.
    private static final int MAX_TOGETHER = 20;

    private final SortedMap<Key, Ties> pairs = new TreeMap<>();

    private TablePairs() {}

    /// Every pair with at least one tie, by name.
    ///
    /// @param functionalities of the same graph
    public static List<TablePair> of(ReferenceGraph graph, List<Functionality> functionalities) {
        TablePairs pairs = new TablePairs();
        for (Edge edge : graph.edges()) {
            if (edge.from() instanceof TableId from && edge.to() instanceof TableId to) {
                pairs.addAll(from, to, graph.references(edge));
            }
        }
        for (TransactionFootprint footprint : graph.transactions()) {
            pairs.each(footprint.writes(), ties -> ties.transactions.add(footprint.transaction()));
        }
        for (Functionality functionality : functionalities) {
            List<TableId> used =
                    functionality.accesses().stream()
                            .map(Access::table)
                            .distinct()
                            .sorted()
                            .toList();
            pairs.each(used, ties -> ties.functionalities.add(functionality));
        }
        return pairs.pairs.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().pair(entry.getKey()))
                .toList();
    }

    private void addAll(TableId from, TableId to, List<Reference> references) {
        Ties ties = pairs.computeIfAbsent(Key.of(from, to), k -> new Ties());
        for (Reference reference : references) {
            if (reference.kind() == ReferenceKind.FOREIGN_KEY) {
                ties.keys.add(reference);
            } else if (reference.kind() == ReferenceKind.JOIN) {
                ties.joins.add(reference);
            }
        }
    }

    /// @param tables by name
    private void each(List<TableId> tables, Consumer<Ties> add) {
        for (int a = 0; a < tables.size() && tables.size() <= MAX_TOGETHER; a++) {
            for (int b = a + 1; b < tables.size(); b++) {
                Key key = new Key(tables.get(a), tables.get(b));
                add.accept(pairs.computeIfAbsent(key, k -> new Ties()));
            }
        }
    }

    private record Key(TableId one, TableId other) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::one).thenComparing(Key::other);

        static Key of(TableId from, TableId to) {
            return from.compareTo(to) < 0 ? new Key(from, to) : new Key(to, from);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Ties {

        final List<Reference> keys = new ArrayList<>();
        final List<Reference> joins = new ArrayList<>();
        final List<Transaction> transactions = new ArrayList<>();
        final List<Functionality> functionalities = new ArrayList<>();

        boolean isEmpty() {
            return keys.isEmpty()
                    && joins.isEmpty()
                    && transactions.isEmpty()
                    && functionalities.isEmpty();
        }

        TablePair pair(Key key) {
            return new TablePair(
                    key.one(),
                    key.other(),
                    keys.stream().sorted().toList(),
                    joins.stream().sorted().toList(),
                    transactions,
                    functionalities);
        }
    }
}
