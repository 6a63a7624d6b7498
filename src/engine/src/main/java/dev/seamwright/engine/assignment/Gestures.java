package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The gestures that lead from one scenario to another with the same contexts.
///
/// One gesture on a node clears everything below it, so what lies below a change is put in place
/// again after it, from the outside in.
public final class Gestures {

    private static final Comparator<NodeId> OUTSIDE_IN =
            Comparator.<NodeId, Boolean>comparing(node -> !node.equals(ElementId.ROOT))
                    .thenComparing(NodeId.ORDER);

    private Gestures() {}

    /// The gestures, none where nothing differs.
    public static List<Edit> between(Scenario from, Scenario to) {
        Set<NodeId> changed = new HashSet<>();
        List<NodeId> released = new ArrayList<>();
        from.assignments()
                .forEach(
                        (node, context) -> {
                            ContextId after = to.assignments().get(node);
                            if (!context.equals(after)) {
                                changed.add(node);
                            }
                            if (after == null) {
                                released.add(node);
                            }
                        });
        to.assignments().keySet().stream()
                .filter(node -> !from.assignments().containsKey(node))
                .forEach(changed::add);
        List<Edit> gestures = new ArrayList<>();
        if (!released.isEmpty()) {
            gestures.add(new Edit.Release(released));
        }
        gestures.addAll(moves(to, changed));
        return gestures;
    }

    private static List<Edit> moves(Scenario to, Set<NodeId> changed) {
        List<Edit> moves = new ArrayList<>();
        List<NodeId> together = new ArrayList<>();
        ContextId target = null;
        for (Map.Entry<NodeId, ContextId> next :
                to.assignments().entrySet().stream()
                        .filter(entry -> isTouched(entry.getKey(), changed))
                        .sorted(Map.Entry.comparingByKey(OUTSIDE_IN))
                        .toList()) {
            if (target != null && !target.equals(next.getValue())) {
                moves.add(new Edit.Move(together, target));
                together.clear();
            }
            target = next.getValue();
            together.add(next.getKey());
        }
        if (target != null) {
            moves.add(new Edit.Move(together, target));
        }
        return moves;
    }

    private static boolean isTouched(NodeId node, Set<NodeId> changed) {
        if (changed.contains(node) || !(node instanceof ElementId element)) {
            return changed.contains(node);
        }
        Optional<ElementId> above = element.enclosing();
        while (above.isPresent() && !changed.contains(above.get())) {
            above = above.get().enclosing();
        }
        return above.isPresent();
    }
}
