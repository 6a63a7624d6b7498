package dev.seamwright.cli;

import dev.seamwright.engine.metric.Profile;
import dev.seamwright.engine.published.ScenarioMeasures;
import dev.seamwright.export.table.Json;
import dev.seamwright.export.table.ProfileFields;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Prints published measures as one JSON object.
///
/// @param around where to
record MetricsWork(Surroundings around) {

    /// The measures of a project's scenario.
    int run(Path path, ScenarioOption chosen) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenario scenario = chosen.in(project).scenario();
            ScenarioMeasures measures = ScenarioMeasures.of(project.graph(), scenario);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("scenario", scenario.name());
            fields.put("calls", ProfileFields.of(measures.byCalls()));
            fields.put("functionalities", ProfileFields.of(measures.byAccesses()));
            return print(fields);
        }
    }

    /// The measures of files of other tools.
    int print(Profile profile) {
        if (!profile.unplaced().isEmpty()) {
            around.terminal()
                    .remark(
                            around.text(
                                    "cli.metrics.unplaced",
                                    profile.unplaced().size(),
                                    profile.unplaced().getFirst()));
        }
        return print(ProfileFields.of(profile));
    }

    private int print(Map<String, Object> fields) {
        around.terminal().results(out -> write(fields, out));
        return Exit.CLEAN;
    }

    /// One field on each line, so that people can read it too.
    private static void write(Map<String, Object> fields, Writer out) throws IOException {
        String separator = "{\n  ";
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            out.append(separator);
            Json.write(field.getKey(), out);
            out.append(": ");
            Json.write(field.getValue(), out);
            separator = ",\n  ";
        }
        out.append("\n}\n");
    }
}
