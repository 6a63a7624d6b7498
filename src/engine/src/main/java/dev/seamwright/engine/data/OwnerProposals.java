package dev.seamwright.engine.data;

import dev.seamwright.engine.data.OwnerProposal.Ground;
import dev.seamwright.engine.data.OwnerProposal.Reason;
import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Proposes for each table the context that should own it.
///
/// A context has for each ground weight × ln(1 + count) points: 8 for writes, 5 for the type that
/// maps the table, 1 for reads. Whoever changes the rows must keep their rules, so writes weigh
/// most; the damping is that of all references. Of equal contexts the one that is drawn first wins,
/// with confidence 0.
///
/// Worked example: Ordering writes `orders` in 3 places and maps it, Billing writes it once and
/// reads it 9 times. Ordering: 8 ln 4 + 5 ln 2 = 14.56; Billing: 8 ln 2 + ln 10 = 7.85. Ordering,
/// with confidence 1 − 7.85 / 14.56 = 0.46.
public final class OwnerProposals {

    private static final double WRITES = 8;
    private static final double MODEL = 5;
    private static final double READS = 1;

    private static final Comparator<Reason> STRONGEST =
            Comparator.comparingDouble((Reason reason) -> -reason.points())
                    .thenComparingInt(reason -> number(reason.context()))
                    .thenComparing(Reason::ground);

    private static final Comparator<Map.Entry<Integer, Double>> MOST_POINTS =
            Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private final Scenario scenario;
    private final Set<TableId> shared;

    private OwnerProposals(Scenario scenario, Set<TableId> shared) {
        this.scenario = scenario;
        this.shared = shared;
    }

    /// One proposal for each table that something speaks for, by name.
    ///
    /// @param functionalities of the same graph
    public static List<OwnerProposal> of(
            ReferenceGraph graph, List<Functionality> functionalities, Scenario scenario) {
        List<TableUse> uses = TableUses.of(graph, scenario);
        SortedMap<TableId, Table> tables = new TreeMap<>();
        graph.monolith().tables().forEach(table -> tables.put(table.id(), table));
        Set<TableId> shared = SharedData.of(tables.values(), uses, functionalities);
        OwnerProposals proposals = new OwnerProposals(scenario, shared);
        List<OwnerProposal> found = new ArrayList<>();
        for (TableUse use : uses) {
            List<Reason> reasons = proposals.reasons(use, tables.get(use.table()));
            if (!reasons.isEmpty()) {
                found.add(proposals.proposal(use, reasons));
            }
        }
        return found;
    }

    private List<Reason> reasons(TableUse use, @Nullable Table table) {
        List<Reason> reasons = new ArrayList<>();
        for (ContextUse one : use.uses()) {
            add(one.context(), Ground.WRITES, one.writes().size(), reasons);
            add(one.context(), Ground.READS, one.reads().size(), reasons);
        }
        SortedMap<Integer, Integer> models = new TreeMap<>();
        if (table != null) {
            table.models().stream()
                    .map(scenario::ownerOf)
                    .forEach(owner -> models.merge(number(owner.orElse(null)), 1, Integer::sum));
        }
        models.forEach((number, count) -> add(context(number), Ground.MODEL, count, reasons));
        reasons.sort(STRONGEST);
        return reasons;
    }

    private static void add(
            @Nullable ContextId context, Ground ground, int count, List<Reason> into) {
        if (count > 0) {
            double weight =
                    switch (ground) {
                        case WRITES -> WRITES;
                        case MODEL -> MODEL;
                        case READS -> READS;
                    };
            into.add(new Reason(context, ground, count, weight * StrictMath.log1p(count)));
        }
    }

    private OwnerProposal proposal(TableUse use, List<Reason> reasons) {
        SortedMap<Integer, Double> points = new TreeMap<>();
        for (Reason reason : reasons) {
            points.merge(number(reason.context()), reason.points(), Double::sum);
        }
        List<Map.Entry<Integer, Double>> ranked =
                points.entrySet().stream().sorted(MOST_POINTS).toList();
        double most = ranked.getFirst().getValue();
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return new OwnerProposal(
                use.table(),
                context(ranked.getFirst().getKey()),
                (most - second) / most,
                shared.contains(use.table()),
                reasons);
    }

    private static int number(@Nullable ContextId context) {
        return Optional.ofNullable(context).map(ContextId::number).orElse(Integer.MAX_VALUE);
    }

    private static @Nullable ContextId context(int number) {
        return number == Integer.MAX_VALUE ? null : new ContextId(number);
    }
}
