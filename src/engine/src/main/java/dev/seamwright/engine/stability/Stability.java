package dev.seamwright.engine.stability;

import dev.seamwright.engine.proposal.Granularity;
import dev.seamwright.engine.proposal.Proposals;
import dev.seamwright.engine.proposal.Variation;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/// How stable a scenario is, by element and by context.
public final class Stability {

    /// Where nobody has asked for it: of nothing is the stability known.
    public static final Stability NOT_MEASURED = new Stability(0, new TreeMap<>(), new TreeMap<>());

    private final int runs;
    private final SortedMap<NodeId, Double> elements;
    private final SortedMap<ContextId, Double> contexts;

    private Stability(
            int runs, SortedMap<NodeId, Double> elements, SortedMap<ContextId, Double> contexts) {
        this.runs = runs;
        this.elements = Collections.unmodifiableSortedMap(elements);
        this.contexts = Collections.unmodifiableSortedMap(contexts);
    }

    /// Cuts the evidence again and again and holds the results against a scenario.
    ///
    /// @param scenario any over the same monolith; its own number of contexts is asked for
    public static Stability of(Proposals prepared, Scenario scenario, Cancellation cancellation) {
        List<NodeId> units = prepared.graph().units();
        int[] drawn = places(scenario, units);
        List<Variation> variations = Runs.of(prepared.weights(), prepared.ties());
        Granularity like = new Granularity.Count(contexts(drawn));
        // The first run finds the resolution that all others start from, so that none waits for it.
        prepared.places(like, variations.getFirst(), cancellation);
        List<Companions> runs =
                variations.parallelStream()
                        .map(each -> prepared.places(like, each, cancellation))
                        .map(places -> new Companions(drawn, places))
                        .toList();
        double[] alike = new double[units.size()];
        for (Companions run : runs) {
            for (int unit = 0; unit < alike.length; unit++) {
                alike[unit] += run.alike(unit);
            }
        }
        return of(scenario, units, drawn, alike, runs.size());
    }

    private static Stability of(
            Scenario scenario, List<NodeId> units, int[] drawn, double[] alike, int runs) {
        SortedMap<NodeId, Double> elements = new TreeMap<>();
        double[] sums = new double[scenario.contexts().size()];
        int[] members = new int[sums.length];
        for (int unit = 0; unit < drawn.length; unit++) {
            if (drawn[unit] >= 0) {
                double mean = alike[unit] / runs;
                elements.put(units.get(unit), mean);
                sums[drawn[unit]] += mean;
                members[drawn[unit]]++;
            }
        }
        SortedMap<ContextId, Double> contexts = new TreeMap<>();
        for (int context = 0; context < sums.length; context++) {
            if (members[context] > 0) {
                ContextId id = scenario.contexts().get(context).id();
                contexts.put(id, sums[context] / members[context]);
            }
        }
        return new Stability(runs, elements, contexts);
    }

    /// The context of each unit as a position in the scenario, −1 for none.
    private static int[] places(Scenario scenario, List<NodeId> units) {
        Map<ContextId, Integer> positions = new HashMap<>();
        for (Context context : scenario.contexts()) {
            positions.put(context.id(), positions.size());
        }
        return units.stream()
                .mapToInt(unit -> scenario.ownerOf(unit).map(positions::get).orElse(-1))
                .toArray();
    }

    /// How many contexts have members, as many as can be asked for at most.
    private static int contexts(int[] drawn) {
        long found = Arrays.stream(drawn).filter(place -> place >= 0).distinct().count();
        return Math.clamp(found, 1, Granularity.Count.MOST);
    }

    /// How many times the evidence was cut again.
    public int runs() {
        return runs;
    }

    /// The stability of an element or table, 0..1; absent for what belongs to no context.
    public OptionalDouble of(NodeId unit) {
        Double found = elements.get(unit);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /// The stability of a context, the mean over its members; absent for one without any.
    public OptionalDouble of(ContextId context) {
        Double found = contexts.get(context);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }
}
