package dev.seamwright.workspace;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;
import dev.seamwright.store.ProjectFile;
import dev.seamwright.store.ProjectFileException;
import dev.seamwright.store.Snapshot;
import dev.seamwright.workspace.OpenProject.Freshness;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The ways in which one project comes to be open. Whatever fails on the way closes the file again.
///
/// @param proposalName what the first scenario of a project is called
record Opening(ImportRun run, String proposalName, Progress progress, Cancellation cancellation) {

    /// A project as it is.
    OpenProject kept(Path file) {
        return opened(file, project -> asKept(project, Freshness.AS_KEPT));
    }

    /// A project whose source is looked at again, and imported again where it has changed.
    OpenProject upToDate(Path file, ImportRequest request) {
        return opened(
                file,
                project -> {
                    ImportRequest again = asBefore(project, request);
                    Optional<String> before = project.fingerprint();
                    Optional<String> now = before.isEmpty() ? before : fingerprint(again);
                    if (before.isPresent() && before.equals(now)) {
                        return asKept(project, Freshness.UNCHANGED);
                    }
                    boolean gone = before.isPresent() && now.isEmpty();
                    return project.isReadOnly() || gone
                            ? asKept(project, Freshness.OUTDATED)
                            : imported(project, again);
                });
    }

    /// A project that takes in its source again.
    OpenProject renewed(Path file, ImportRequest request) {
        return opened(
                file,
                project -> {
                    if (project.isReadOnly()) {
                        throw new WorkspaceException.ReadOnly(file);
                    }
                    return imported(project, request);
                });
    }

    /// A new project. Its file appears when the import is through and disappears again if it cannot
    /// be filled.
    OpenProject imported(Path file, ImportRequest request) {
        makeFolder(file);
        ImportRun.Result result = run.run(request, progress, cancellation);
        ProjectFile created = ProjectFile.create(file);
        boolean filled = false;
        try {
            OpenProject open = closedOnFailure(created, made -> stored(made, result));
            filled = true;
            return open;
        } finally {
            if (!filled) {
                discard(file);
            }
        }
    }

    private static OpenProject opened(Path file, Function<ProjectFile, OpenProject> filling) {
        try {
            return closedOnFailure(ProjectFile.open(file), filling);
        } catch (ProjectFileException.Damaged damaged) {
            throw ProjectFile.recover(file)
                    .<RuntimeException>map(
                            made -> new WorkspaceException.Recovered(file, made, damaged))
                    .orElse(damaged);
        }
    }

    private static OpenProject closedOnFailure(
            ProjectFile project, Function<ProjectFile, OpenProject> filling) {
        boolean filled = false;
        try {
            OpenProject open = filling.apply(project);
            filled = true;
            return open;
        } finally {
            if (!filled) {
                project.close();
            }
        }
    }

    /// The same request as last time, schemas included; the plain one where there was none.
    private static ImportRequest asBefore(ProjectFile project, ImportRequest plain) {
        return project.request().orElse(plain);
    }

    /// Of the source as it is now; nothing where some of it is gone.
    private Optional<String> fingerprint(ImportRequest request) {
        try {
            return Optional.of(run.fingerprint(request, cancellation));
        } catch (WorkspaceException.NoSuchPath gone) {
            return Optional.empty();
        }
    }

    private OpenProject imported(ProjectFile project, ImportRequest request) {
        return stored(project, run.run(request, project.readings(), progress, cancellation));
    }

    /// Keeps the facts and concludes from them at the same time.
    private OpenProject stored(ProjectFile project, ImportRun.Result result) {
        Snapshot snapshot =
                new Snapshot(
                        result.monolith(),
                        result.fingerprint(),
                        result.request(),
                        result.readings());
        Before before = before(project);
        try (Crew crew = new Crew(cancellation)) {
            Supplier<Concluded> ahead = crew.begin(() -> concluded(result.monolith(), before));
            project.replaceMonolith(snapshot, progress, cancellation);
            if (before.mayPropose()) {
                progress.begin(Phase.PROPOSE, 0);
            }
            Concluded concluded = ahead.get();
            cancellation.check();
            Drawing drawing = drawn(project, before, concluded.proposal());
            return new OpenProject(
                    project, result.monolith(), concluded.graph(), drawing, Freshness.IMPORTED);
        }
    }

    /// What is drawn in a project before its facts are replaced.
    ///
    /// @param untouched the proposal that nobody drew on, null where there is none
    private record Before(List<String> scenarios, @Nullable Scenario untouched, Weights weights) {

        boolean mayPropose() {
            return scenarios.isEmpty() || untouched != null;
        }
    }

    private Before before(ProjectFile project) {
        Scenario untouched =
                isUntouchedProposal(project) ? project.drawing(proposalName).scenario() : null;
        return new Before(project.scenarios(), untouched, project.weights());
    }

    /// What follows from new facts.
    ///
    /// @param proposal null where none is needed
    private record Concluded(ReferenceGraph graph, @Nullable Scenario proposal) {}

    private Concluded concluded(Monolith monolith, Before before) {
        ReferenceGraph graph = ReferenceGraph.of(monolith);
        Scenario untouched = before.untouched();
        boolean needed =
                untouched == null
                        ? before.scenarios().isEmpty()
                        : !hasPlaceForAll(untouched, graph);
        return new Concluded(
                graph,
                needed
                        ? Proposer.of(graph, before.weights()).propose(proposalName, cancellation)
                        : null);
    }

    private static Drawing drawn(ProjectFile project, Before before, @Nullable Scenario proposal) {
        if (proposal == null) {
            return project.drawing(before.scenarios().getFirst());
        }
        Drawing drawing = Drawing.of(proposal);
        if (before.scenarios().isEmpty()) {
            project.add(drawing);
        } else {
            project.restart(proposal);
        }
        return drawing;
    }

    /// Whether everything that was found belongs to a context of the proposal, and nothing that it
    /// names is gone. Then it stays, so that a small change does not move what people know.
    private static boolean hasPlaceForAll(Scenario proposal, ReferenceGraph graph) {
        Set<NodeId> known = new HashSet<>();
        graph.monolith().elements().forEach(element -> known.add(element.id()));
        graph.monolith().tables().forEach(table -> known.add(table.id()));
        return known.containsAll(proposal.assignments().keySet())
                && graph.units().stream().allMatch(unit -> proposal.ownerOf(unit).isPresent());
    }

    private OpenProject asKept(ProjectFile project, Freshness freshness) {
        Monolith monolith =
                project.monolith().orElseThrow(() -> new WorkspaceException.Empty(project.path()));
        List<String> scenarios = project.scenarios();
        if (!scenarios.isEmpty()) {
            Drawing drawing = project.drawing(scenarios.getFirst());
            return new OpenProject(project, monolith, null, drawing, freshness);
        }
        ReferenceGraph graph = ReferenceGraph.of(monolith);
        return new OpenProject(project, monolith, graph, drawing(project, graph), freshness);
    }

    /// The first scenario, which is a proposal where there is none yet.
    private Drawing drawing(ProjectFile project, ReferenceGraph graph) {
        List<String> scenarios = project.scenarios();
        if (!scenarios.isEmpty()) {
            return project.drawing(scenarios.getFirst());
        }
        Drawing drawing = Drawing.of(proposal(project, graph));
        if (!project.isReadOnly()) {
            project.add(drawing);
        }
        return drawing;
    }

    /// A proposal that nobody has drawn on is nobody's decision, so it follows the source.
    private boolean isUntouchedProposal(ProjectFile project) {
        List<String> scenarios = project.scenarios();
        return !scenarios.isEmpty()
                && scenarios.getFirst().equals(proposalName)
                && project.drawing(proposalName).edits().isEmpty();
    }

    private Scenario proposal(ProjectFile project, ReferenceGraph graph) {
        progress.begin(Phase.PROPOSE, 0);
        return Proposer.of(graph, project.weights()).propose(proposalName, cancellation);
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException refused) {
            throw new WorkspaceException.Inaccessible(folder, refused);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new WorkspaceException.Inaccessible(file, refused);
        }
    }
}
