package dev.seamwright.export.table;

import dev.seamwright.engine.data.ContextUse;
import dev.seamwright.engine.data.OwnerProposal;
import dev.seamwright.engine.data.OwnerProposal.Reason;
import dev.seamwright.engine.data.OwnerProposals;
import dev.seamwright.engine.data.TableUse;
import dev.seamwright.engine.data.TableUses;
import dev.seamwright.engine.data.TransactionalPurity;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Who uses each table of a scenario, and who should own it.
public final class TableOwners {

    /// So many writers are named to people.
    private static final int NAMED = 3;

    private final Scenario scenario;
    private final String rest;
    private final List<TableUse> uses;
    private final Map<TableId, OwnerProposal> proposals = new HashMap<>();

    /// @param rest what code that belongs to no context is called
    public TableOwners(ReferenceGraph graph, Scenario scenario, String rest) {
        this.scenario = scenario;
        this.rest = rest;
        this.uses = TableUses.of(graph, scenario);
        OwnerProposals.of(graph, Functionalities.of(graph).all(), scenario)
                .forEach(proposal -> proposals.put(proposal.table(), proposal));
    }

    /// How many tables there are.
    public int tables() {
        return uses.size();
    }

    /// How many tables more than one context writes.
    public long contested() {
        return uses.stream().filter(use -> use.writers().size() > 1).count();
    }

    /// Database transactional purity of the scenario.
    public OptionalDouble purity() {
        return TransactionalPurity.of(uses);
    }

    /// One row for each table, by name. Of a table that nothing speaks for the proposed columns are
    /// empty.
    public Sheet sheet() {
        return Sheet.of(
                List.of(
                        "table",
                        "owner",
                        "proposed_owner",
                        "confidence",
                        "shared_static",
                        "writers",
                        "readers",
                        "transactions",
                        "entropy",
                        "reasons"),
                uses,
                this::row);
    }

    /// The same for people: who writes most first, readers and transactions by their number, and no
    /// reasons. Those that several contexts write stand first.
    public Sheet overview() {
        List<TableUse> order =
                uses.stream()
                        .sorted(Comparator.comparingInt((TableUse use) -> -use.writers().size()))
                        .toList();
        return Sheet.of(
                List.of(
                        "table",
                        "owner",
                        "proposed_owner",
                        "sure",
                        "entropy",
                        "readers",
                        "writers"),
                order,
                use -> {
                    List<Object> cells = row(use);
                    return List.of(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(8),
                            use.readers().size(),
                            shortened(use.writers()));
                });
    }

    private List<String> shortened(List<ContextUse> writers) {
        List<String> named =
                new ArrayList<>(
                        writers.stream()
                                .sorted(Comparator.comparingInt(one -> -one.writes().size()))
                                .limit(NAMED)
                                .map(one -> counted(one, one.writes().size()))
                                .toList());
        if (writers.size() > NAMED) {
            named.add("…");
        }
        return named;
    }

    private List<Object> row(TableUse use) {
        OwnerProposal proposal = proposals.get(use.table());
        ContextId owner = use.owner();
        OptionalDouble entropy = use.entropy();
        return List.of(
                use.table().name(),
                owner == null ? "" : name(owner),
                proposal == null ? "" : name(proposal.context()),
                proposal == null ? "" : (Object) Math.round(100 * proposal.confidence()),
                proposal != null && proposal.isShared(),
                use.writers().stream().map(one -> counted(one, one.writes().size())).toList(),
                use.readers().stream().map(one -> counted(one, one.reads().size())).toList(),
                use.uses().stream()
                        .filter(one -> !one.transactions().isEmpty())
                        .map(one -> counted(one, one.transactions().size()))
                        .toList(),
                entropy.isEmpty() ? "" : (Object) rounded(entropy.getAsDouble()),
                proposal == null
                        ? List.of()
                        : proposal.reasons().stream().map(this::reason).toList());
    }

    private String counted(ContextUse use, int count) {
        return name(use.context()) + " " + count;
    }

    /// `Billing: writes 3, 11.1`.
    private String reason(Reason reason) {
        return "%s: %s %d, %s"
                .formatted(
                        name(reason.context()),
                        FactKind.lower(reason.ground()),
                        reason.count(),
                        rounded(reason.points()));
    }

    private String name(@Nullable ContextId context) {
        return context == null
                ? rest
                : scenario.context(context).map(Context::name).orElse(context.toString());
    }

    /// To three decimals: more would say nothing.
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
