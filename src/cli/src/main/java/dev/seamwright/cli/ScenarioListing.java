package dev.seamwright.cli;

import dev.seamwright.export.table.Sheet;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.util.ArrayList;
import java.util.List;

/// Prints what scenarios a project has.
///
/// @param around where to
record ScenarioListing(Surroundings around) {

    void tell(OpenProject project, SheetFormat format) {
        Scenarios scenarios = new Scenarios(project);
        List<NodeId> units = project.graph().units();
        List<List<Object>> rows = new ArrayList<>();
        scenarios.names().forEach(name -> rows.add(row(scenarios.named(name), units)));
        Sheet sheet =
                new Sheet(
                        List.of(
                                "scenario",
                                "contexts",
                                "elements",
                                "tables",
                                "unassigned",
                                "gestures"),
                        rows::stream);
        around.terminal().results(out -> format.write(sheet, out));
        List<String> removed = project.file().removedScenarios();
        if (!removed.isEmpty()) {
            around.terminal()
                    .remark(around.text("cli.scenario.list.removed", String.join(", ", removed)));
        }
    }

    /// How many elements and tables belong to a context and how many to none, and how many gestures
    /// are in force.
    private static List<Object> row(Drawing drawing, List<NodeId> units) {
        Scenario scenario = drawing.scenario();
        int elements = 0;
        int tables = 0;
        for (NodeId unit : units) {
            if (scenario.ownerOf(unit).isPresent()) {
                elements += unit instanceof TableId ? 0 : 1;
                tables += unit instanceof TableId ? 1 : 0;
            }
        }
        return List.of(
                scenario.name(),
                scenario.contexts().size(),
                elements,
                tables,
                units.size() - elements - tables,
                drawing.position());
    }
}
