package dev.seamwright.cli;

import dev.seamwright.export.table.Sheet;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.export.table.TableOwners;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;

/// Prints who uses each table, and who should own it.
///
/// @param around where to
record TablesWork(Surroundings around) {

    int run(Path path, ScenarioOption option, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenario scenario = option.in(project).scenario();
            TableOwners owners =
                    new TableOwners(project.graph(), scenario, around.text("report.rest"));
            if (format == SheetFormat.TEXT) {
                tell(scenario, owners);
            }
            Sheet sheet = format == SheetFormat.TEXT ? owners.overview() : owners.sheet();
            around.terminal().results(out -> format.write(sheet, out));
            return Exit.CLEAN;
        }
    }

    private void tell(Scenario scenario, TableOwners owners) {
        String name = Shown.of(scenario.name());
        around.terminal()
                .result(around.text("cli.tables.head", name, owners.tables(), owners.contested()));
        owners.purity()
                .ifPresent(
                        purity ->
                                around.terminal().result(around.text("cli.tables.purity", purity)));
        around.terminal().result("");
    }
}
