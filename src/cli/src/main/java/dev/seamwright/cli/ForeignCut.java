package dev.seamwright.cli;

import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.engine.metric.Partition;
import dev.seamwright.engine.starting.GroupCut;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.util.List;

/// Makes a scenario of a cut that another tool made, and tells which of its names were not found.
///
/// @param around where to tell it
record ForeignCut(Surroundings around) {

    private static final int MOST_SHOWN = 10;

    /// @throws Refused if nothing in the cut is known here
    Scenario scenario(Partition cut, OpenProject project, String name) {
        GroupCut found = GroupCut.of(project.graph(), NodeNames.of(project.monolith()), cut);
        int all = cut.clusters().size();
        int lost = found.unknown().size() + found.ambiguous().size();
        if (lost == all) {
            throw new Refused("cli.scenario.import.foreign.nothing", all, list(found.unknown()));
        }
        around.terminal().result(around.text("cli.scenario.import.foreign.found", all - lost, all));
        tell("cli.scenario.import.foreign.unknown", found.unknown());
        tell("cli.scenario.import.foreign.ambiguous", found.ambiguous());
        tell(
                "cli.scenario.import.foreign.contested",
                found.contested().stream().map(NodeId::text).toList());
        return found.scenario(name);
    }

    private void tell(String key, List<String> names) {
        if (!names.isEmpty()) {
            around.terminal().remark(around.text(key, names.size(), list(names)));
        }
    }

    private String list(List<String> names) {
        int shown = around.terminal().isVerbose() ? names.size() : MOST_SHOWN;
        String first = String.join(", ", names.subList(0, Math.min(shown, names.size())));
        return names.size() > shown ? first + ", …" : first;
    }
}
