package dev.seamwright.cli;

import dev.seamwright.cli.ScenarioExportCommand.Format;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.export.scenario.CsvScenario;
import dev.seamwright.export.scenario.JsonScenario;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a scenario for other programs, and says what the form cannot hold.
///
/// @param around where to tell about it
record ScenarioExport(Surroundings around, OpenProject project) {

    void run(Scenario scenario, Format format, @Nullable Path file) throws IOException {
        Terminal.Output output = output(scenario, format);
        if (file == null) {
            around.terminal().results(output);
        } else {
            try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                output.write(writer);
            }
            around.terminal()
                    .remark(around.text("cli.scenario.export.done", scenario.name(), file));
        }
    }

    private Terminal.Output output(Scenario scenario, Format format) {
        if (format == Format.JSON) {
            return out -> JsonScenario.write(scenario, out);
        }
        requireDifferentNames(scenario);
        tellWhatIsLost(scenario);
        List<NodeId> units = project.graph().units();
        return out -> CsvScenario.write(scenario, units, out);
    }

    /// Rows know contexts by name.
    private static void requireDifferentNames(Scenario scenario) {
        Set<String> names = new HashSet<>();
        for (Context context : scenario.contexts()) {
            if (!names.add(context.name())) {
                throw new Refused("cli.scenario.export.twins", context.name());
            }
        }
    }

    private void tellWhatIsLost(Scenario scenario) {
        Set<ContextId> used =
                project.graph().units().stream()
                        .flatMap(unit -> scenario.ownerOf(unit).stream())
                        .collect(Collectors.toSet());
        List<String> empty = new ArrayList<>();
        for (Context context : scenario.contexts()) {
            if (!used.contains(context.id())) {
                empty.add(context.name());
            }
        }
        if (!empty.isEmpty()) {
            around.terminal()
                    .remark(
                            around.text(
                                    "cli.scenario.export.empty",
                                    empty.size(),
                                    String.join(", ", empty)));
        }
        NodeNames names = NodeNames.of(project.monolith());
        long gone =
                scenario.assignments().keySet().stream()
                        .filter(node -> !names.isKnown(node))
                        .count();
        if (gone > 0) {
            around.terminal().remark(around.text("cli.scenario.export.gone", gone));
        }
    }
}
