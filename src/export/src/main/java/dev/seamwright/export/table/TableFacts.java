package dev.seamwright.export.table;

import dev.seamwright.engine.data.TablePair;
import dev.seamwright.engine.data.TablePairs;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Transaction;

import java.util.List;
import java.util.stream.Stream;

/// What ties tables together, as a table.
final class TableFacts {

    private TableFacts() {}

    /// Counts of each tie, and the first place of each kind as evidence.
    static Sheet coupling(ReferenceGraph graph) {
        return Sheet.of(
                List.of(
                        "table",
                        "other",
                        "foreign_key",
                        "join",
                        "transaction",
                        "functionality",
                        "evidence"),
                TablePairs.of(graph, Functionalities.of(graph).all()),
                pair ->
                        List.of(
                                pair.one().name(),
                                pair.other().name(),
                                pair.keys().size(),
                                pair.joins().size(),
                                pair.transactions().size(),
                                pair.functionalities().size(),
                                evidence(pair)));
    }

    private static List<String> evidence(TablePair pair) {
        return Stream.of(
                        pair.keys().stream().map(Reference::evidence).map(Evidence::at),
                        pair.joins().stream().map(Reference::evidence).map(Evidence::at),
                        pair.transactions().stream().map(Transaction::evidence).map(Evidence::at),
                        pair.functionalities().stream().map(one -> one.entry().at()))
                .flatMap(places -> places.limit(1))
                .map(Location::toString)
                .distinct()
                .toList();
    }
}
