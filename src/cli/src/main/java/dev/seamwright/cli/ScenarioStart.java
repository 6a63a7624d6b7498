package dev.seamwright.cli;

import dev.seamwright.cli.ScenarioNewCommand.Start;
import dev.seamwright.cli.ScenarioNewCommand.StartWish;
import dev.seamwright.engine.lookup.Meaning;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.engine.starting.FolderCut;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Makes new scenarios.
///
/// @param around where to tell about them
record ScenarioStart(Surroundings around) {

    int run(Path path, String name, StartWish wish) {
        try (OpenProject project = new Projects(around).openToChange(path)) {
            String chosen = new ScenarioNames(around, project.file()).chosen(name);
            Scenario scenario = scenario(project, chosen, wish);
            project.file().add(Drawing.of(scenario));
            new ScenarioSummary(around).tell(scenario, project.graph().units());
            return Exit.CLEAN;
        }
    }

    private Scenario scenario(OpenProject project, String name, StartWish wish) {
        Start start = wish.start();
        if (start == null) {
            Scenarios scenarios = new Scenarios(project);
            String from = wish.from();
            Scenario copied = (from == null ? project.drawing() : scenarios.named(from)).scenario();
            around.terminal().result(around.text("cli.scenario.new.copy", name, copied.name()));
            return copied.named(name);
        }
        return switch (start) {
            case EMPTY -> Scenario.empty(name);
            case PROPOSAL ->
                    Proposer.of(project.graph(), project.file().weights())
                            .propose(name, around.stop());
            case PACKAGES -> told(FolderCut.packages(project.graph())).scenario(name);
            case FOLDERS ->
                    told(FolderCut.below(project.graph(), folders(project, wish.below())))
                            .scenario(name);
        };
    }

    private FolderCut told(FolderCut cut) {
        String folders =
                cut.divided().stream().map(ElementId::text).collect(Collectors.joining(", "));
        around.terminal().result(around.text("cli.scenario.new.divided", folders));
        return cut;
    }

    private static List<ElementId> folders(OpenProject project, List<String> written) {
        if (written.isEmpty()) {
            return List.of(ElementId.ROOT);
        }
        NodeNames names = NodeNames.of(project.monolith());
        return written.stream().map(name -> folder(names, name)).toList();
    }

    private static ElementId folder(NodeNames names, String written) {
        List<ElementId> folders =
                switch (names.meaningOf(written)) {
                    case Meaning.Node(NodeId node, boolean literal) -> foldersAmong(List.of(node));
                    case Meaning.Several(List<NodeId> nodes) -> foldersAmong(nodes);
                    case Meaning.Unknown() -> List.of();
                };
        if (folders.size() > 1) {
            throw new Refused(
                    "cli.node.several",
                    written,
                    folders.stream().map(ElementId::text).collect(Collectors.joining(", ")),
                    0);
        }
        if (folders.isEmpty()) {
            throw new Refused("cli.scenario.new.no-folder", written);
        }
        return folders.getFirst();
    }

    private static List<ElementId> foldersAmong(List<NodeId> nodes) {
        return nodes.stream()
                .filter(node -> node.text().endsWith("/"))
                .map(node -> (ElementId) node)
                .toList();
    }
}
