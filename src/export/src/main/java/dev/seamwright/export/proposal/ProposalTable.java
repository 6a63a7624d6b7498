package dev.seamwright.export.proposal;

import dev.seamwright.engine.naming.NameSuggestion;
import dev.seamwright.engine.proposal.ContextReasons;
import dev.seamwright.engine.proposal.ContextReasons.Core;
import dev.seamwright.export.table.Sheet;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// A proposal as tables.
public final class ProposalTable {

    /// So many tables tell what a context is about.
    private static final int CORE = 3;

    private final ProposalSubject subject;

    public ProposalTable(ProposalSubject subject) {
        this.subject = subject;
    }

    /// One row for each context, for people.
    public Sheet contexts() {
        List<String> columns =
                List.of("context", "elements", "tables", "stability", "core_tables", "other_names");
        return new Sheet(columns, () -> subject.scenario().contexts().stream().map(this::row));
    }

    private List<Object> row(Context context) {
        List<NodeId> members = subject.members(Optional.of(context.id()));
        int tables = ProposalSubject.tables(members);
        return List.of(
                context.name(),
                members.size() - tables,
                tables,
                hundredths(subject.stability().of(context.id())),
                core(context.id()),
                otherNames(context));
    }

    private List<String> core(ContextId context) {
        ContextReasons reasons = subject.reasons().get(context);
        List<Core> all = reasons == null ? List.of() : reasons.tables();
        List<String> core = new ArrayList<>();
        all.stream().limit(CORE).forEach(each -> core.add(each.table().name()));
        if (all.size() > CORE) {
            core.add("…");
        }
        return core;
    }

    private List<String> otherNames(Context context) {
        return subject.proposal().names(context.id()).stream()
                .map(NameSuggestion::name)
                .filter(name -> !name.equals(context.name()))
                .toList();
    }

    /// The context of every element and table that belongs to one, as scenarios are imported.
    public Sheet assignments() {
        List<List<Object>> rows = new ArrayList<>();
        for (NodeId unit : subject.prepared().graph().units()) {
            subject.scenario()
                    .ownerOf(unit)
                    .flatMap(subject.scenario()::context)
                    .ifPresent(context -> rows.add(List.of(unit.text(), context.name())));
        }
        return new Sheet(List.of("element", "context"), rows::stream);
    }

    private static String hundredths(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "";
    }
}
