package dev.seamwright.engine.planning;

import dev.seamwright.model.plan.CostTerm;
import dev.seamwright.model.plan.Swap;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Tells for every neighbouring pair of an order what exchanging the two would cost. Only the stage
/// between them changes, and how early each takes its risk.
final class Swaps {

    private Swaps() {}

    static List<Swap> of(int[] order, Costs costs, List<ContextId> contexts) {
        List<Swap> swaps = new ArrayList<>();
        BitSet out = new BitSet();
        for (int step = 0; step + 1 < order.length; step++) {
            int first = order[step];
            int second = order[step + 1];
            BitSet now = with(out, first);
            BitSet then = with(out, second);
            List<Swap.Difference> terms = new ArrayList<>();
            add(terms, CostTerm.ADAPTERS, costs.adapters(then) - costs.adapters(now));
            add(terms, CostTerm.EARLY_RISK, costs.earlyDifference(first, second));
            add(terms, CostTerm.DATABASE_BRIDGES, costs.bridges(then) - costs.bridges(now));
            swaps.add(new Swap(contexts.get(first), contexts.get(second), terms));
            out.set(first);
        }
        return swaps;
    }

    /// The order with the context at this place and the next one exchanged.
    static int[] exchanged(int[] order, int first) {
        int[] other = order.clone();
        other[first] = order[first + 1];
        other[first + 1] = order[first];
        return other;
    }

    private static void add(List<Swap.Difference> terms, CostTerm term, long units) {
        if (units != 0) {
            terms.add(new Swap.Difference(term, Costs.fromUnits(units)));
        }
    }

    private static BitSet with(BitSet out, int context) {
        BitSet more = (BitSet) out.clone();
        more.set(context);
        return more;
    }
}
