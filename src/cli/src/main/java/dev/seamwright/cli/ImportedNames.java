package dev.seamwright.cli;

import dev.seamwright.cli.ScenarioImportCommand.Unknown;
import dev.seamwright.engine.assignment.AssignmentRow;
import dev.seamwright.engine.assignment.RowFinding;
import dev.seamwright.engine.assignment.RowsDrawn;
import dev.seamwright.engine.assignment.RowsUnderstood;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.export.scenario.WrittenScenario;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.util.ArrayList;
import java.util.List;

/// Makes scenarios of what files say, and tells whatever was not plain about the names in them.
///
/// @param around where to tell it
/// @param unknown what becomes of names that the project does not know
record ImportedNames(Surroundings around, Unknown unknown) {

    /// What a file says.
    ///
    /// @param otherwise the scenario's name where the file does not say
    /// @throws Refused if names are wrong
    Scenario scenario(WrittenScenario written, OpenProject project, String otherwise) {
        NodeNames names = NodeNames.of(project.monolith());
        RowsUnderstood understood =
                RowsUnderstood.of(written.rows(), names, project.graph().units());
        List<RowFinding> findings = understood.findings();
        FindingWords words =
                new FindingWords(around, new NodeLookup(around, names), written.contexts());
        refuse(findings, words);
        List<AssignmentRow> rows = new ArrayList<>(understood.rows());
        if (unknown == Unknown.KEEP) {
            rows.addAll(kept(findings));
        }
        RowsDrawn drawn = RowsDrawn.of(rows, project.graph().units());
        tell(words.unknown(findings));
        tell(words.understood(findings));
        tell(words.idle(findings));
        tell(words.inseparable(drawn.inseparable()));
        String name = written.name().isBlank() ? otherwise : written.name();
        return new Scenario(name, written.contexts(), drawn.assignments());
    }

    private void refuse(List<RowFinding> findings, FindingWords words) {
        List<Sentence> wrong = new ArrayList<>(words.contradictions(findings));
        wrong.addAll(words.ambiguous(findings));
        List<Sentence> nothing = words.unknown(findings);
        if (unknown == Unknown.REFUSE && !nothing.isEmpty()) {
            wrong.addAll(nothing);
            wrong.add(new Sentence("cli.scenario.import.ways"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static List<AssignmentRow> kept(List<RowFinding> findings) {
        List<AssignmentRow> rows = new ArrayList<>();
        for (RowFinding finding : findings) {
            if (finding instanceof RowFinding.Unknown(var row) && row.context() != null) {
                rows.add(new AssignmentRow(NodeId.parse(row.name().strip()), row.context()));
            }
        }
        return rows;
    }

    private void tell(List<Sentence> sentences) {
        sentences.forEach(sentence -> around.terminal().remark(sentence.words(around)));
    }
}
