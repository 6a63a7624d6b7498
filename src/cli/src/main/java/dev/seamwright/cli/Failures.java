package dev.seamwright.cli;

import dev.seamwright.export.foreign.ForeignFileException;
import dev.seamwright.export.scenario.ScenarioFileException;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.store.ProjectFileException;
import dev.seamwright.workspace.WorkspaceException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// Says in the user's words why something could not be done. Nobody is shown a stack trace.
///
/// @param around words, and where to print them
record Failures(Surroundings around) {

    /// Tells about a failure.
    ///
    /// @return the exit code that it means
    int tell(Throwable failure) {
        switch (failure) {
            case WorkCancelledException stopped -> {
                around.terminal().failure(around.text("cli.failure.stopped"));
                return Exit.STOPPED;
            }
            case Refused refused -> refused.words(around).forEach(around.terminal()::failure);
            case ScenarioFileException broken ->
                    around.terminal()
                            .failure(
                                    around.text(
                                            "cli.scenario.file." + broken.problem().name(),
                                            broken.file(),
                                            String.valueOf(broken.line()),
                                            broken.detail()));
            case WorkspaceException refused -> around.terminal().failure(words(refused));
            case ProjectFileException refused -> around.terminal().failure(words(refused));
            case ForeignFileException refused -> around.terminal().failure(words(refused));
            case UncheckedIOException refused -> tellOutput(refused.getCause());
            case IOException refused -> tellOutput(refused);
            case OutOfMemoryError full ->
                    around.terminal().failure(around.text("cli.failure.memory"));
            default -> around.terminal().failure(unexpected(failure));
        }
        return Exit.FAILED;
    }

    private void tellOutput(@Nullable Throwable refused) {
        around.terminal().failure(around.text("cli.failure.output", reason(refused)));
    }

    /// Java names the file and often leaves out what is wrong with it.
    private String reason(@Nullable Throwable refused) {
        return switch (refused) {
            case FileAlreadyExistsException file ->
                    around.text("cli.failure.output.file", file.getFile());
            case AccessDeniedException file ->
                    around.text("cli.failure.output.denied", file.getFile());
            case NoSuchFileException file -> around.text("cli.failure.output.gone", file.getFile());
            case null -> "";
            default -> Objects.toString(refused.getMessage(), "");
        };
    }

    private String words(WorkspaceException refused) {
        return switch (refused) {
            case WorkspaceException.NoSuchPath no ->
                    around.text("cli.failure.no-such-path", no.path());
            case WorkspaceException.Inaccessible no ->
                    around.text("cli.failure.inaccessible", no.path());
            case WorkspaceException.NoSource no ->
                    around.text(
                            "cli.failure.no-source", no.path(), String.join(", ", no.languages()));
            case WorkspaceException.NotASchema no ->
                    around.text("cli.failure.not-a-schema", no.path());
            case WorkspaceException.TooManyFiles no ->
                    around.text("cli.failure.too-many-files", no.path());
            case WorkspaceException.BrokenImporter no ->
                    around.text(
                            "cli.failure.broken-importer",
                            no.path(),
                            Shown.of(no.language()),
                            Shown.of(String.valueOf(no.getCause())));
            case WorkspaceException.Recovered no ->
                    around.text(
                            "cli.failure.recovered",
                            no.path(),
                            no.recovery().file(),
                            no.recovery().scenarios(),
                            no.recovery().gestures(),
                            no.recovery().facts() ? 1 : 0);
            case WorkspaceException.BadPattern no ->
                    around.text("cli.failure.bad-pattern", no.pattern());
            case WorkspaceException.NotADatabase no ->
                    around.text("cli.failure.not-a-database", no.kind());
            case WorkspaceException.Database no ->
                    around.text(
                            "cli.failure.database",
                            no.address(),
                            around.text("database." + no.reason().name()),
                            no.detail());
            case WorkspaceException.Empty no -> around.text("cli.failure.empty", no.path());
            case WorkspaceException.ReadOnly no -> around.text("cli.failure.read-only", no.path());
        };
    }

    private String words(ProjectFileException refused) {
        Path path = refused.path();
        return switch (refused) {
            case ProjectFileException.Missing no -> around.text("cli.failure.no-such-path", path);
            case ProjectFileException.AlreadyExists no -> around.text("cli.failure.exists", path);
            case ProjectFileException.NotAProject no ->
                    around.text("cli.failure.not-a-project", path);
            case ProjectFileException.NewerVersion newer ->
                    around.text("cli.failure.newer", path, newer.found(), newer.supported());
            case ProjectFileException.OlderVersion no -> around.text("cli.failure.older", path);
            case ProjectFileException.Damaged no -> around.text("cli.failure.damaged", path);
            case ProjectFileException.Unwritable no ->
                    switch (no.reason()) {
                        case FULL -> around.text("cli.failure.full", path);
                        case IN_USE -> around.text("cli.failure.in-use", path);
                        case REFUSED -> around.text("cli.failure.refused", path);
                    };
        };
    }

    private String words(ForeignFileException refused) {
        return around.text(
                "foreign.problem." + refused.problem().name(),
                refused.path(),
                refused.line(),
                refused.detail(),
                around.text("foreign.expected." + refused.expected().name()));
    }

    /// A defect. Its details go to a file, where they can be sent from.
    private String unexpected(Throwable failure) {
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        String what = failure.toString();
        try {
            Path folder = Projects.folders(around).data();
            Files.createDirectories(folder);
            Path file = folder.resolve("last-failure.txt");
            Files.writeString(file, details.toString());
            return around.text("cli.failure.unexpected", what, file);
        } catch (IOException nowhereToWrite) {
            return around.text("cli.failure.unexpected.plain", what);
        }
    }
}
