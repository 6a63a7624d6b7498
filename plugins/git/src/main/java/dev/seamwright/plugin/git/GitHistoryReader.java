package dev.seamwright.plugin.git;

import dev.seamwright.model.importing.HistoryException;
import dev.seamwright.model.importing.HistoryReader;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.git.place.WorkTree;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/// Reads the history of a folder that Git keeps.
public final class GitHistoryReader implements HistoryReader {

    /// Made by the service loader.
    public GitHistoryReader() {}

    @Override
    public String system() {
        return "Git";
    }

    @Override
    public boolean knows(Path folder) {
        return WorkTree.rootOf(folder.toAbsolutePath().normalize()).isPresent();
    }

    @Override
    public History read(Path folder, Span span, Progress progress, Cancellation cancellation) {
        try {
            Path real = folder.toRealPath();
            Path root =
                    WorkTree.rootOf(real)
                            .orElseThrow(() -> new IOException("it is in no Git work tree"));
            return new Reading(WorkTree.at(root), real, span).history(progress, cancellation);
        } catch (MissingObjectException missing) {
            String name = missing.getObjectId().name();
            throw new HistoryException("the object " + name + " is missing", missing);
        } catch (IOException failure) {
            throw new HistoryException(detail(failure), failure);
        } catch (LargeObjectException
                | IndexOutOfBoundsException
                | IllegalArgumentException damaged) {
            // What JGit throws at objects that are none.
            throw new HistoryException("an object is damaged: " + detail(damaged), damaged);
        } catch (OutOfMemoryError crafted) {
            throw new HistoryException("an object claims to be larger than memory", crafted);
        }
    }

    private static String detail(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
}
