package dev.seamwright.cli;

import dev.seamwright.cli.ScenarioImportCommand.Source;
import dev.seamwright.cli.ScenarioImportCommand.Unknown;
import dev.seamwright.export.foreign.PartitionReader;
import dev.seamwright.export.scenario.CsvScenario;
import dev.seamwright.export.scenario.JsonScenarioReader;
import dev.seamwright.export.scenario.ScenarioText;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Adds a scenario that was written elsewhere.
///
/// @param around where to tell about it
record ScenarioImport(Surroundings around, Source source, Unknown unknown) {

    /// @param name what to call it, null for what the file says
    int run(Path path, @Nullable String name) {
        try (OpenProject project = new Projects(around).openToChange(path)) {
            ScenarioNames names = new ScenarioNames(around, project.file());
            String chosen = name == null ? "" : names.chosen(name);
            Scenario read = read(project);
            String called = chosen.isEmpty() ? names.like(suggested(read.name())) : chosen;
            Scenario scenario = read.named(called);
            project.file().add(Drawing.of(scenario));
            new ScenarioSummary(around).tell(scenario, project.graph().units());
            return Exit.CLEAN;
        }
    }

    private Scenario read(OpenProject project) {
        ImportedNames looked = new ImportedNames(around, unknown);
        return switch (source.format()) {
            case CSV -> looked.scenario(CsvScenario.read(text()), project, fileName());
            case JSON -> looked.scenario(JsonScenarioReader.read(text()), project, fileName());
            case INESC, IBM, SERVICE_CUTTER -> foreign(project);
            case AUTO -> known(project, looked);
        };
    }

    /// By what stands in the file.
    private Scenario known(OpenProject project, ImportedNames looked) {
        ScenarioText text = text();
        if (CsvScenario.isLike(text)) {
            return looked.scenario(CsvScenario.read(text), project, fileName());
        }
        return JsonScenarioReader.isLike(text)
                ? looked.scenario(JsonScenarioReader.read(text), project, fileName())
                : foreign(project);
    }

    private Scenario foreign(OpenProject project) {
        return new ForeignCut(around)
                .scenario(PartitionReader.read(source.file()), project, fileName());
    }

    private ScenarioText text() {
        return ScenarioText.of(source.file());
    }

    /// The file's name without its ending.
    private String fileName() {
        String name = String.valueOf(source.file().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private String suggested(String inFile) {
        return inFile.isBlank() ? fileName() : inFile;
    }
}
