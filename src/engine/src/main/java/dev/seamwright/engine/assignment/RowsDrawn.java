package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The assignments that rows ask for.
///
/// A scenario knows no part that is taken out of its folder's context. Where a row asks for one,
/// the folder is not assigned as a whole but everything else in it is, one level at a time.
public final class RowsDrawn {

    /// Nothing for what a row takes out.
    private final SortedMap<NodeId, Optional<ContextId>> said = new TreeMap<>();

    private final SortedMap<ElementId, ContextId> split = new TreeMap<>();
    private final SortedSet<ElementId> inseparable = new TreeSet<>();
    private final SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
    private final Set<NodeId> units;
    private final CodeTree tree;

    private RowsDrawn(List<AssignmentRow> rows, List<NodeId> units) {
        this.units = new HashSet<>(units);
        this.tree = new CodeTree(units);
        rows.forEach(row -> said.put(row.node(), Optional.ofNullable(row.context())));
        said.forEach(
                (node, context) -> {
                    if (context.isEmpty() && node instanceof ElementId out && tree.contains(out)) {
                        takeOut(out);
                    }
                });
        assign();
    }

    /// Draws rows.
    ///
    /// @param rows of which the last counts where several are about one node
    /// @param units everything that can be drawn
    public static RowsDrawn of(List<AssignmentRow> rows, List<NodeId> units) {
        return new RowsDrawn(rows, units);
    }

    /// Splits everything above that is assigned, up to where it is taken out itself.
    private void takeOut(ElementId out) {
        List<ElementId> between = new ArrayList<>();
        Optional<ElementId> above = out.enclosing();
        while (above.isPresent()) {
            between.add(above.get());
            Optional<ContextId> nearest = said.get(above.get());
            if (nearest != null && nearest.isEmpty()) {
                return;
            }
            if (nearest != null) {
                ContextId context = nearest.get();
                between.forEach(each -> split(each, context));
                between.clear();
            }
            above = above.get().enclosing();
        }
    }

    private void split(ElementId element, ContextId context) {
        split.put(element, context);
        if (units.contains(element)) {
            inseparable.add(element);
        }
    }

    private void assign() {
        said.forEach(
                (node, context) ->
                        context.filter(id -> !isSplit(node))
                                .ifPresent(id -> assignments.put(node, id)));
        split.forEach(
                (element, context) -> {
                    for (ElementId child : tree.children(element)) {
                        if (!said.containsKey(child) && !isSplit(child)) {
                            assignments.put(child, context);
                        }
                    }
                });
    }

    private boolean isSplit(NodeId node) {
        return node instanceof ElementId element && split.containsKey(element);
    }

    /// What to assign.
    public SortedMap<NodeId, ContextId> assignments() {
        return new TreeMap<>(assignments);
    }

    /// Files that rows want to keep while they take a part of them out. Their own code and that
    /// part go one way: here, out.
    public List<ElementId> inseparable() {
        return List.copyOf(inseparable);
    }
}
