package dev.seamwright.cli;

import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.engine.proposal.Granularity;
import dev.seamwright.engine.proposal.Pins;
import dev.seamwright.engine.proposal.Proposal;
import dev.seamwright.engine.proposal.Proposals;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.engine.proposal.Reasons;
import dev.seamwright.engine.stability.Stability;
import dev.seamwright.export.proposal.ProposalJson;
import dev.seamwright.export.proposal.ProposalSubject;
import dev.seamwright.export.proposal.ProposalTable;
import dev.seamwright.export.proposal.ReasonsJson;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Preset;
import dev.seamwright.model.seam.Weights;
import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Proposes contexts, prints them or the reasons for one element, and keeps them where that is
/// asked for.
///
/// @param around where to
record ProposeWork(Surroundings around, Wish wish, SheetFormat format) {

    /// What is asked for.
    ///
    /// @param preset the project's own priorities where none is named
    /// @param saved the name of the scenario to keep, nothing is kept where none is named
    record Wish(
            Granularity granularity,
            @Nullable Preset preset,
            Keeping keeping,
            @Nullable String saved) {}

    /// Prints the contexts.
    int contexts(Path path, boolean members) {
        try (OpenProject project = new Projects(around).open(path)) {
            Proposals prepared = prepared(project);
            Proposal proposal = prepared.at(wish.granularity(), around.stop());
            Scenario scenario = kept(proposal, project);
            if (format == SheetFormat.CSV) {
                print(new ProposalTable(subject(prepared, proposal, scenario, false)));
                return Exit.CLEAN;
            }
            ProposalSubject subject = subject(prepared, proposal, scenario, true);
            switch (format) {
                case TEXT -> new ProposalText(around, subject).tell(members);
                case JSON, CSV -> around.terminal().results(new ProposalJson(subject)::write);
            }
            return Exit.CLEAN;
        }
    }

    /// Prints why an element is where it is.
    int why(Path path, String element) {
        if (format == SheetFormat.CSV) {
            throw new Refused("cli.propose.why.csv");
        }
        try (OpenProject project = new Projects(around).open(path)) {
            NodeId unit = unit(project, element);
            Proposals prepared = prepared(project);
            Proposal proposal = prepared.at(wish.granularity(), around.stop());
            Scenario scenario = kept(proposal, project);
            Reasons reasons = prepared.reasons(scenario, unit);
            switch (format) {
                case TEXT, CSV -> new ReasonsText(around, scenario).tell(reasons);
                case JSON -> around.terminal().results(new ReasonsJson(scenario, reasons)::write);
            }
            return Exit.CLEAN;
        }
    }

    /// The element or table of this name; of a file the first that is drawn of it.
    private NodeId unit(OpenProject project, String name) {
        NodeId node =
                new NodeLookup(around, NodeNames.of(project.monolith()))
                        .all(List.of(name))
                        .getFirst();
        List<NodeId> units = project.graph().units();
        NodeId unit = project.graph().unitOf(node);
        if (units.contains(unit)) {
            return unit;
        }
        return units.stream()
                .filter(each -> isBelow(each, node))
                .findFirst()
                .orElseThrow(() -> new Refused("cli.propose.why.whole", node.text()));
    }

    private static boolean isBelow(NodeId unit, NodeId file) {
        return unit instanceof ElementId element
                && file instanceof ElementId above
                && !above.text().endsWith("/")
                && element.isBelow(above);
    }

    private Proposals prepared(OpenProject project) {
        Preset preset = wish.preset();
        Weights weights = preset == null ? project.file().weights() : preset.weights();
        Pins pins = wish.keeping().in(project);
        return Proposer.of(project.graph(), weights).around(pins).prepare(around.stop());
    }

    private Scenario kept(Proposal proposal, OpenProject project) {
        String name = wish.saved();
        if (name == null) {
            return proposal.scenario(around.text("scenario.proposal"));
        }
        String chosen = new ScenarioNames(around, project.file()).chosen(name);
        if (project.file().isReadOnly()) {
            throw new Refused("cli.failure.read-only", project.file().path());
        }
        Scenario scenario = proposal.scenario(chosen);
        project.file().add(Drawing.of(scenario));
        around.terminal().remark(around.text("cli.propose.saved", chosen));
        return scenario;
    }

    private ProposalSubject subject(
            Proposals prepared, Proposal proposal, Scenario scenario, boolean stability) {
        return new ProposalSubject(
                prepared,
                proposal,
                scenario,
                stability
                        ? Stability.of(prepared, scenario, around.stop())
                        : Stability.NOT_MEASURED,
                prepared.reasons(scenario));
    }

    private void print(ProposalTable table) {
        around.terminal().results(out -> SheetFormat.CSV.write(table.assignments(), out));
    }
}
