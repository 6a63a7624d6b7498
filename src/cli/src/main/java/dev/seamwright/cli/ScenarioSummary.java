package dev.seamwright.cli;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in a few lines what a scenario holds.
///
/// @param around where to
record ScenarioSummary(Surroundings around) {

    void tell(Scenario scenario, List<NodeId> units) {
        Map<ContextId, int[]> counts = new HashMap<>();
        int[] nowhere = {0, 0};
        for (NodeId unit : units) {
            Optional<ContextId> owner = scenario.ownerOf(unit);
            int[] count =
                    owner.map(id -> counts.computeIfAbsent(id, k -> new int[2])).orElse(nowhere);
            count[unit instanceof TableId ? 1 : 0]++;
        }
        Terminal terminal = around.terminal();
        terminal.result(
                around.text("cli.scenario.made", scenario.name(), scenario.contexts().size()));
        for (Context context : scenario.contexts()) {
            int[] count = counts.getOrDefault(context.id(), new int[2]);
            terminal.result(
                    around.text("cli.scenario.made.context", context.name(), count[0], count[1]));
        }
        if (nowhere[0] + nowhere[1] > 0) {
            terminal.result(around.text("cli.scenario.made.none", nowhere[0], nowhere[1]));
        }
    }
}
