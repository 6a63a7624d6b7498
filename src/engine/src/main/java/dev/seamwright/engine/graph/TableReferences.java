package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// References between tables that are concluded rather than imported.
final class TableReferences {

    /// A transaction that writes more tables than this is a batch over everything, and says nothing
    /// about any two of them.
    private static final int MAX_TOGETHER = 20;

    private TableReferences() {}

    /// One reference for each key, at its first place, however many witnesses declare it.
    static List<Reference> ofKeys(Monolith monolith) {
        List<Reference> found = new ArrayList<>();
        for (Table table : monolith.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                Evidence evidence = new Evidence(key.at(), Certainty.CERTAIN);
                found.add(
                        new Reference(
                                table.id(), key.target(), ReferenceKind.FOREIGN_KEY, evidence));
            }
        }
        return found;
    }

    /// One reference for each pair of tables that a transaction writes, from the first by name. A
    /// pair has no direction; one is chosen so that it is counted once.
    static List<Reference> ofTransactions(List<TransactionFootprint> footprints) {
        List<Reference> found = new ArrayList<>();
        for (TransactionFootprint footprint : footprints) {
            List<TableId> writes = footprint.writes();
            Evidence evidence = footprint.transaction().evidence();
            for (int a = 0; a < writes.size() && writes.size() <= MAX_TOGETHER; a++) {
                for (int b = a + 1; b < writes.size(); b++) {
                    found.add(
                            new Reference(
                                    writes.get(a),
                                    writes.get(b),
                                    ReferenceKind.TRANSACTION,
                                    evidence));
                }
            }
        }
        return found;
    }

    /// The imported references that say something which no key says.
    static List<Reference> withoutKeys(List<Reference> imported, List<Reference> keys) {
        Set<List<Object>> known = new HashSet<>();
        keys.forEach(key -> known.add(List.of(key.from(), key.to())));
        return imported.stream()
                .filter(
                        reference ->
                                reference.kind() != ReferenceKind.FOREIGN_KEY
                                        || !known.contains(
                                                List.of(reference.from(), reference.to())))
                .toList();
    }
}
