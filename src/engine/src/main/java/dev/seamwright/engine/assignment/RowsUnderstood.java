package dev.seamwright.engine.assignment;

import dev.seamwright.engine.lookup.Meaning;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Written rows held against what a monolith holds.
///
/// @param rows what was understood, one for each node, idle ones included
/// @param findings in the order of the rows
public record RowsUnderstood(List<AssignmentRow> rows, List<RowFinding> findings) {

    public RowsUnderstood {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// Looks every row up.
    ///
    /// @param units everything that can be drawn
    public static RowsUnderstood of(List<WrittenRow> written, NodeNames names, List<NodeId> units) {
        Looking looking = new Looking(new CodeTree(units));
        for (WrittenRow row : written) {
            switch (names.meaningOf(row.name())) {
                case Meaning.Node(NodeId node, boolean literal) -> looking.take(row, node, literal);
                case Meaning.Several(List<NodeId> nodes) ->
                        looking.findings.add(new RowFinding.Ambiguous(row, nodes));
                case Meaning.Unknown() -> looking.findings.add(new RowFinding.Unknown(row));
            }
        }
        return new RowsUnderstood(looking.rows, looking.findings);
    }

    private static final class Looking {
        private final CodeTree tree;
        private final List<AssignmentRow> rows = new ArrayList<>();
        private final List<RowFinding> findings = new ArrayList<>();
        private final Map<NodeId, WrittenRow> first = new LinkedHashMap<>();

        Looking(CodeTree tree) {
            this.tree = tree;
        }

        void take(WrittenRow row, NodeId node, boolean literal) {
            if (!literal) {
                findings.add(new RowFinding.Understood(row, node));
            }
            WrittenRow earlier = first.putIfAbsent(node, row);
            if (earlier == null) {
                rows.add(new AssignmentRow(node, row.context()));
                if (node instanceof ElementId element && !tree.contains(element)) {
                    findings.add(new RowFinding.Idle(row, node));
                }
            } else if (!Objects.equals(earlier.context(), row.context())) {
                findings.add(new RowFinding.Contradiction(row, earlier, node));
            }
        }
    }
}
