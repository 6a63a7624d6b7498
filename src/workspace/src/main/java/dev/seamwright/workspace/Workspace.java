package dev.seamwright.workspace;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens projects: from a project file, or from source, which is imported on the way.
///
/// A folder's project is kept in the user's data folder and used again while the source is
/// unchanged. Source that has changed is imported again; what was drawn stays drawn. A project in
/// which nothing is drawn gets the engine's proposal as its first scenario. As long as nobody draws
/// on it, it is made anew by an import that finds something without a place in it, or misses
/// something that it names.
///
/// All methods throw a [WorkspaceException] or a [dev.seamwright.store.ProjectFileException] when
/// the world does not allow what was asked, and
/// [dev.seamwright.model.progress.WorkCancelledException] on a stop.
public final class Workspace {

    private final UserFolders folders;
    private final Importers readers;
    private final List<Importer<?>> importers;
    private final String proposalName;

    /// @param proposalName what the first scenario of a project is called
    public Workspace(UserFolders folders, List<Importer<?>> importers, String proposalName) {
        this(folders, Importers.of(importers), proposalName);
    }

    /// @param readers of source, histories and databases
    /// @param proposalName what the first scenario of a project is called
    public Workspace(UserFolders folders, Importers readers, String proposalName) {
        this.folders = folders;
        this.readers = readers;
        this.importers = readers.all();
        this.proposalName = proposalName;
    }

    /// The projects that were opened last.
    public RecentProjects recent() {
        return new RecentProjects(folders.recent());
    }

    /// Where the project of imported source is kept unless another place is named.
    public Path projectOf(ImportRequest request) {
        return folders.projects().resolve(ProjectNames.of(request.roots()));
    }

    /// Opens a project file, or source: a folder, or one file that an importer claims.
    public OpenProject open(Path path, Progress progress, Cancellation cancellation) {
        Path real = Root.real(path);
        Opening opening = opening(progress, cancellation);
        if (!isSource(real)) {
            return opening.kept(real);
        }
        ImportRequest request = ImportRequest.of(real);
        Path file = projectOf(request);
        return Files.exists(file)
                ? opening.upToDate(file, request)
                : opening.imported(file, request);
    }

    /// Imports, whether or not the source has changed.
    ///
    /// @param file the project to make, or to renew
    public OpenProject importInto(
            Path file, ImportRequest request, Progress progress, Cancellation cancellation) {
        Opening opening = opening(progress, cancellation);
        return Files.exists(file)
                ? opening.renewed(file, request)
                : opening.imported(file, request);
    }

    private Opening opening(Progress progress, Cancellation cancellation) {
        return new Opening(new ImportRun(readers), proposalName, progress, cancellation);
    }

    private boolean isSource(Path path) {
        return Files.isDirectory(path)
                || (!path.toString().endsWith(ProjectNames.EXTENSION)
                        && importers.stream().anyMatch(one -> one.claims(path.toString())));
    }
}
