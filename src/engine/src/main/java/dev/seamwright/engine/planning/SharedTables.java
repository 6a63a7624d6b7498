package dev.seamwright.engine.planning;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// For every table the references of each context's code to it.
final class SharedTables {

    private final Ownership owners;
    private final SortedMap<TableId, SortedMap<ContextId, List<Reference>>> uses = new TreeMap<>();

    SharedTables(ReferenceGraph graph, Ownership owners) {
        this.owners = owners;
        for (Edge edge : graph.edges()) {
            ContextId user = owners.of(edge.from());
            boolean access = edge.count(ReferenceKind.READ) + edge.count(ReferenceKind.WRITE) > 0;
            if (user != null && access && edge.to() instanceof TableId table) {
                uses.computeIfAbsent(table, k -> new TreeMap<>())
                        .computeIfAbsent(user, k -> new ArrayList<>())
                        .addAll(graph.references(edge));
            }
        }
    }

    /// The tables that a context shares, by name and then by the other side. Of a table that nobody
    /// owns the references of both sides are told.
    List<SharedTable> of(ContextId context) {
        List<SharedTable> shared = new ArrayList<>();
        uses.forEach((table, users) -> shared.addAll(share(table, users, context)));
        shared.sort(Comparator.comparing(SharedTable::table).thenComparing(SharedTable::other));
        return shared;
    }

    private List<SharedTable> share(
            TableId table, Map<ContextId, List<Reference>> users, ContextId context) {
        ContextId owner = owners.of(table);
        List<Reference> own = users.getOrDefault(context, List.of());
        List<SharedTable> shared = new ArrayList<>();
        if (owner != null && !owner.equals(context)) {
            if (!own.isEmpty()) {
                shared.add(shared(table, owner, owner, own));
            }
            return shared;
        }
        users.forEach(
                (user, references) -> {
                    if (!user.equals(context) && (owner != null || !own.isEmpty())) {
                        List<Reference> both = new ArrayList<>(references);
                        both.addAll(owner == null ? own : List.of());
                        shared.add(shared(table, owner, user, both));
                    }
                });
        return shared;
    }

    private static SharedTable shared(
            TableId table, @Nullable ContextId owner, ContextId other, List<Reference> references) {
        Collections.sort(references);
        return new SharedTable(
                table,
                owner,
                other,
                only(references, ReferenceKind.READ),
                only(references, ReferenceKind.WRITE));
    }

    private static List<Reference> only(List<Reference> references, ReferenceKind kind) {
        return references.stream().filter(reference -> reference.kind() == kind).toList();
    }
}
