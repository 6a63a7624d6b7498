package dev.seamwright.cli;

import dev.seamwright.export.table.FactKind;
import dev.seamwright.export.table.Sheet;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;

/// Prints facts.
///
/// @param around where to
record FactsWork(Surroundings around) {

    int run(Path path, FactKind kind, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Sheet sheet = kind.of(project.monolith(), project::graph);
            around.terminal().results(out -> format.write(sheet, out));
            return Exit.CLEAN;
        }
    }
}
