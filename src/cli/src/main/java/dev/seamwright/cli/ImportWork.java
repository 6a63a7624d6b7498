package dev.seamwright.cli;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Imports, and tells what was found and what was not.
///
/// @param around where to print
/// @param least what the user accepts
record ImportWork(Surroundings around, Coverage.Least least) {

    /// Imports into a project.
    ///
    /// @param out the project file, null for the usual place
    /// @return the exit code
    int run(ImportRequest request, @Nullable Path out) {
        List<Path> paths = request.roots();
        Projects projects = new Projects(around);
        Path file = out == null ? projects.workspace().projectOf(request) : out;
        long begun = System.nanoTime();
        try (OpenProject project = projects.importInto(file, request)) {
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            projects.workspace().recent().remember(file, project.monolith().name(), Instant.now());
            Path shown = out == null && paths.size() == 1 ? paths.getFirst() : file;
            boolean windows = around.system().startsWith("Windows");
            tell(project, Shown.argument(shown, windows), taken);
            return accepted(project.monolith());
        }
    }

    private int accepted(Monolith monolith) {
        Coverage coverage = new Coverage(monolith);
        if (!coverage.isBelow(least)) {
            return Exit.CLEAN;
        }
        around.terminal()
                .failure(
                        around.text(
                                "cli.done.below",
                                coverage.read(),
                                least.read(),
                                coverage.resolved(),
                                least.resolved()));
        return Exit.UNCOVERED;
    }

    private void tell(OpenProject project, String shown, Duration taken) {
        Terminal terminal = around.terminal();
        String name = Shown.of(project.monolith().name());
        terminal.result(around.text("cli.done.imported", name, Times.of(around.words(), taken)));
        terminal.result("");
        new CoverageReport(around, project.monolith(), shown).tell();
        terminal.result("");
        new SharedTables(around, project.monolith()).tell();
        terminal.result("");
        new KnotList(around, project.monolith()).tell();
        terminal.result("");
        Scenario scenario = project.drawing().scenario();
        ReferenceGraph graph = project.graph();
        long outside =
                graph.units().stream().filter(unit -> scenario.ownerOf(unit).isEmpty()).count();
        terminal.result(around.text("cli.done.drawn", scenario.contexts().size(), outside));
        terminal.result(around.text("cli.done.project", project.file().path()));
        terminal.remark(around.text("cli.done.next", shown));
    }
}
