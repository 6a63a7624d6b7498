package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.Alteration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives tables what they take after others: partitions, children, copies.
final class Inheritance {

    private final Map<TableId, TableDraft> tables;
    private final Set<TableId> begun = new HashSet<>();

    Inheritance(Map<TableId, TableDraft> tables) {
        this.tables = tables;
    }

    void apply() {
        for (TableId id : List.copyOf(tables.keySet())) {
            if (begun.add(id)) {
                complete(id);
            }
        }
    }

    /// Models first, so that what a model takes after another is passed on. Circles end where they
    /// began.
    private void complete(TableId start) {
        Deque<TableId> waiting = new ArrayDeque<>();
        waiting.push(start);
        while (!waiting.isEmpty()) {
            TableDraft draft = tables.get(waiting.element());
            Optional<TableId> first = draft == null ? Optional.empty() : firstNotBegun(draft);
            if (first.isPresent()) {
                waiting.push(first.get());
            } else {
                waiting.pop();
                inherit(draft);
            }
        }
    }

    private Optional<TableId> firstNotBegun(TableDraft draft) {
        return draft.models().stream()
                .map(Alteration.TakeAfter::other)
                .filter(begun::add)
                .findFirst();
    }

    private void inherit(@Nullable TableDraft draft) {
        if (draft == null) {
            return;
        }
        for (Alteration.TakeAfter model : draft.models()) {
            TableDraft other = tables.get(model.other());
            if (other != null && other != draft) {
                draft.inherit(other, model.keys());
            }
        }
    }
}
