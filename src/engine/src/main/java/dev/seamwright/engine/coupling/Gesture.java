package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.model.seam.Seam;

import java.util.ArrayList;
import java.util.List;

/// Compares two ways to draw the same monolith. What belongs to no context counts as one side, the
/// rest of the monolith, so that drawing the first context already tells what it would cut.
final class Gesture {

    private static final int KEY = Links.number(ReferenceKind.FOREIGN_KEY);

    private final Links links;
    private final Drawn before;
    private final Drawn after;

    Gesture(Links links, Drawn before, Drawn after) {
        this.links = links;
        this.before = before;
        this.after = after;
    }

    Effect effect(Scenario from, Scenario to) {
        int gained = 0;
        int lost = 0;
        int cut = 0;
        int healed = 0;
        for (int link = 0; link < links.from.length; link++) {
            boolean crossed = crosses(link, before.owners);
            boolean crosses = crosses(link, after.owners);
            if (crossed == crosses || !links.isUse(link)) {
                continue;
            }
            int keys = links.kind[link] == KEY ? links.count[link] : 0;
            if (crosses) {
                gained += links.count[link];
                cut += keys;
            } else {
                lost += links.count[link];
                healed += keys;
            }
        }
        return new Effect(changes(from, to), gained, lost, split(), heal(), cut, healed);
    }

    private boolean crosses(int link, int[] owners) {
        return owners[links.from[link]] != owners[links.to[link]];
    }

    private int split() {
        return becomeSplit(before.owners, after.owners);
    }

    private int heal() {
        return becomeSplit(after.owners, before.owners);
    }

    private int becomeSplit(int[] from, int[] to) {
        int count = 0;
        for (int[] tables : links.writtenTogether) {
            count +=
                    !SplitTransactions.isSplit(tables, from)
                                    && SplitTransactions.isSplit(tables, to)
                            ? 1
                            : 0;
        }
        return count;
    }

    private List<Effect.Change> changes(Scenario from, Scenario to) {
        List<Effect.Change> changes = new ArrayList<>();
        for (int position = 0; position < from.contexts().size(); position++) {
            Context context = from.contexts().get(position);
            int other = to.contexts().stream().map(Context::id).toList().indexOf(context.id());
            if (other >= 0) {
                Seam old = before.seam(position);
                Seam now = after.seam(other);
                if (old.independence().value() != now.independence().value()
                        || old.risk().value() != now.risk().value()) {
                    changes.add(
                            new Effect.Change(
                                    context.id(),
                                    old.independence().value(),
                                    now.independence().value(),
                                    old.risk().value(),
                                    now.risk().value()));
                }
            }
        }
        return changes;
    }
}
