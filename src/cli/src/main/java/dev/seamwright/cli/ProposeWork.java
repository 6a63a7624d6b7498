package dev.seamwright.cli;

import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.export.table.Sheet;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proposes contexts and prints them.
///
/// @param around where to
record ProposeWork(Surroundings around) {

    int run(Path path, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenario proposal =
                    Proposer.of(project.graph(), project.file().weights())
                            .propose(around.text("scenario.proposal"), around.stop());
            List<NodeId> units = project.graph().units();
            if (format == SheetFormat.TEXT) {
                tell(proposal, units);
            } else {
                around.terminal().results(out -> format.write(sheet(proposal, units), out));
            }
            return Exit.CLEAN;
        }
    }

    private void tell(Scenario proposal, List<NodeId> units) {
        for (Context context : proposal.contexts()) {
            List<NodeId> members = members(proposal, units, Optional.of(context.id()));
            long tables = members.stream().filter(TableId.class::isInstance).count();
            around.terminal()
                    .result(
                            around.text(
                                    "cli.propose.context",
                                    Shown.of(context.name()),
                                    members.size() - tables,
                                    tables));
            members.forEach(this::tell);
            around.terminal().result("");
        }
        List<NodeId> others = members(proposal, units, Optional.empty());
        if (!others.isEmpty()) {
            around.terminal().result(around.text("cli.propose.none", others.size()));
            others.forEach(this::tell);
        }
    }

    private void tell(NodeId member) {
        around.terminal().result(around.text("cli.propose.member", Shown.of(member.text())));
    }

    private static List<NodeId> members(
            Scenario proposal, List<NodeId> units, Optional<ContextId> context) {
        return units.stream().filter(unit -> proposal.ownerOf(unit).equals(context)).toList();
    }

    /// One row for each element and table; the context is empty for those in none.
    private static Sheet sheet(Scenario proposal, List<NodeId> units) {
        List<List<Object>> rows = new ArrayList<>();
        for (NodeId unit : units) {
            String context =
                    proposal.ownerOf(unit).flatMap(proposal::context).map(Context::name).orElse("");
            rows.add(List.of(unit.text(), context));
        }
        return new Sheet(List.of("node", "context"), rows::stream);
    }
}
