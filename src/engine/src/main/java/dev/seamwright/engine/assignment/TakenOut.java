package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/// Takes nodes, and all that lies below them, out of whatever context holds them, be it through a
/// folder that is assigned as a whole. What is left of a file when its types and functions are
/// taken out leaves with the first of them, because a file that is assigned holds all of them.
public final class TakenOut {

    private TakenOut() {}

    /// The scenario without the nodes.
    ///
    /// @param units everything that can be drawn
    public static Scenario of(Scenario scenario, List<NodeId> nodes, List<NodeId> units) {
        List<AssignmentRow> rows = new ArrayList<>();
        scenario.assignments()
                .forEach(
                        (node, context) -> {
                            if (!isWithin(node, nodes)) {
                                rows.add(new AssignmentRow(node, context));
                            }
                        });
        nodes.forEach(node -> rows.add(new AssignmentRow(node, null)));
        return new Scenario(
                scenario.name(), scenario.contexts(), RowsDrawn.of(rows, units).assignments());
    }

    /// Whether a node is one of some others or lies below one.
    public static boolean isWithin(NodeId node, List<NodeId> others) {
        return others.stream().anyMatch(outer -> isWithin(node, outer));
    }

    private static boolean isWithin(NodeId node, NodeId outer) {
        return node.equals(outer)
                || (node instanceof ElementId inside
                        && outer instanceof ElementId around
                        && inside.isBelow(around));
    }
}
