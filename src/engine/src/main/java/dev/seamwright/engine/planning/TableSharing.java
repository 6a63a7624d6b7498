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
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// For every table the references of each context's code to it, and of the rest of the monolith's,
/// which belongs to none.
final class TableSharing {

    private static final Comparator<SharedTable> BY_TABLE =
            Comparator.comparing(SharedTable::table)
                    .thenComparingInt(shared -> number(shared.other()));

    private final Ownership owners;
    private final SortedMap<TableId, Users> uses = new TreeMap<>();

    TableSharing(ReferenceGraph graph, Ownership owners) {
        this.owners = owners;
        for (Edge edge : graph.edges()) {
            boolean access = edge.count(ReferenceKind.READ) + edge.count(ReferenceKind.WRITE) > 0;
            if (access && edge.to() instanceof TableId table) {
                uses.computeIfAbsent(table, k -> new Users())
                        .of(owners.of(edge.from()))
                        .addAll(graph.references(edge));
            }
        }
    }

    /// The tables that a context shares, by name and then by the other side, the rest of the
    /// monolith last. Of a table that nobody owns the references of both sides are told; the rest
    /// keeps it, and is a side even where none of its code uses it.
    List<SharedTable> of(ContextId context) {
        List<SharedTable> shared = new ArrayList<>();
        uses.forEach((table, users) -> shared.addAll(share(table, users, context)));
        shared.sort(BY_TABLE);
        return shared;
    }

    private List<SharedTable> share(TableId table, Users users, ContextId context) {
        ContextId owner = owners.of(table);
        List<Reference> own = users.contexts.getOrDefault(context, List.of());
        List<SharedTable> shared = new ArrayList<>();
        if (context.equals(owner)) {
            users.contexts.forEach(
                    (user, uses) -> {
                        if (!user.equals(context)) {
                            shared.add(shared(table, owner, user, uses));
                        }
                    });
            if (!users.rest.isEmpty()) {
                shared.add(shared(table, owner, null, users.rest));
            }
        } else if (!own.isEmpty() && owner != null) {
            shared.add(shared(table, owner, owner, own));
        } else if (!own.isEmpty()) {
            users.contexts.forEach(
                    (user, uses) -> {
                        if (!user.equals(context)) {
                            shared.add(shared(table, null, user, both(own, uses)));
                        }
                    });
            if (shared.isEmpty() || !users.rest.isEmpty()) {
                shared.add(shared(table, null, null, both(own, users.rest)));
            }
        }
        return shared;
    }

    private static List<Reference> both(List<Reference> one, List<Reference> other) {
        List<Reference> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static int number(@Nullable ContextId context) {
        return context == null ? Integer.MAX_VALUE : context.number();
    }

    private static SharedTable shared(
            TableId table,
            @Nullable ContextId owner,
            @Nullable ContextId other,
            List<Reference> references) {
        List<Reference> sorted = references.stream().sorted().toList();
        return new SharedTable(
                table,
                owner,
                other,
                only(sorted, ReferenceKind.READ),
                only(sorted, ReferenceKind.WRITE));
    }

    private static List<Reference> only(List<Reference> references, ReferenceKind kind) {
        return references.stream().filter(reference -> reference.kind() == kind).toList();
    }

    /// Who uses one table, and where.
    private static final class Users {

        final SortedMap<ContextId, List<Reference>> contexts = new TreeMap<>();
        final List<Reference> rest = new ArrayList<>();

        List<Reference> of(@Nullable ContextId context) {
            return context == null
                    ? rest
                    : contexts.computeIfAbsent(context, k -> new ArrayList<>());
        }
    }
}
