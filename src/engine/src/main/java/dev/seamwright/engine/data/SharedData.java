package dev.seamwright.engine.data;

import dev.seamwright.engine.functionality.Access;
import dev.seamwright.engine.functionality.EntryPoint;
import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Recognises data that many read and hardly anybody changes: countries, currencies, tax rates. A
/// copy for each reader does as well there as an owner.
///
/// Such a table is read from three contexts or more; every line that writes it is known to run in
/// commands and nowhere else; at most one use in ten is a write; and it points at no table but such
/// ones, since what hangs on changing rows changes with them.
final class SharedData {

    private static final int MANY_READERS = 3;

    private static final int USES_FOR_A_WRITE = 10;

    private SharedData() {}

    static Set<TableId> of(
            Collection<Table> tables, List<TableUse> uses, List<Functionality> functionalities) {
        Set<Reference> commanded = new HashSet<>();
        Set<Reference> others = new HashSet<>();
        for (Functionality functionality : functionalities) {
            boolean command = functionality.entry().kind() == EntryPoint.Kind.COMMAND;
            functionality.accesses().stream()
                    .filter(Access::isWrite)
                    .map(Access::reference)
                    .forEach((command ? commanded : others)::add);
        }
        Set<TableId> shared = new TreeSet<>();
        uses.stream()
                .filter(SharedData::isReadByMany)
                .filter(
                        use ->
                                writes(use)
                                        .allMatch(
                                                w -> commanded.contains(w) && !others.contains(w)))
                .forEach(use -> shared.add(use.table()));
        Map<TableId, List<TableId>> targets = new HashMap<>();
        for (Table table : tables) {
            targets.put(table.id(), table.foreignKeys().stream().map(ForeignKey::target).toList());
        }
        while (shared.removeIf(table -> !stands(table, targets, shared))) {
            // Until what is left points at nothing else.
        }
        return shared;
    }

    private static boolean isReadByMany(TableUse use) {
        long reads = use.uses().stream().mapToLong(one -> one.reads().size()).sum();
        long writes = writes(use).count();
        return use.readers().size() >= MANY_READERS && writes * USES_FOR_A_WRITE <= reads + writes;
    }

    private static Stream<Reference> writes(TableUse use) {
        return use.uses().stream().flatMap(one -> one.writes().stream());
    }

    private static boolean stands(
            TableId table, Map<TableId, List<TableId>> targets, Set<TableId> shared) {
        return targets.getOrDefault(table, List.of()).stream()
                .allMatch(target -> target.equals(table) || shared.contains(target));
    }
}
