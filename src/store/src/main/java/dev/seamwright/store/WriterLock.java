package dev.seamwright.store;

import dev.seamwright.store.ProjectFileException.Unwritable;
import dev.seamwright.store.ProjectFileException.Unwritable.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/// The right to write one project, held by at most one [ProjectFile] on the machine.
///
/// It is SQLite's own exclusive lock on an empty file beside the project. The system drops it when
/// the process ends however that happens, so a lock file that a crash left behind stops nobody; and
/// it also works between two openers in one process, where locks of Java's own channels do not
/// (closing either channel would drop both).
final class WriterLock implements AutoCloseable {

    private static final int ATTEMPTS = 10;

    private final Path file;
    private final Database database;

    private WriterLock(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// The lock, or nothing while somebody else holds it.
    static Optional<WriterLock> tryAcquire(Path project) {
        Path file = project.resolveSibling(project.getFileName() + "-lock");
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Object before = createdOrPresent(file);
                Database database = Database.open(file, Database.Mode.WRITE, project);
                if (!locked(database)) {
                    database.close();
                    return Optional.empty();
                }
                // The holder before us may have deleted the file that we have locked.
                if (Objects.equals(before, keyOf(file))) {
                    return Optional.of(new WriterLock(file, database));
                }
                database.close();
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new Unwritable(project, Reason.REFUSED, e);
        }
    }

    /// Takes the lock file away while still holding it, so that nobody can mistake it.
    @Override
    public void close() {
        try (database) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Unwritable(database.path(), Reason.REFUSED, e);
        }
    }

    private static boolean locked(Database database) {
        try {
            database.execute("PRAGMA busy_timeout = 0");
            database.execute("BEGIN EXCLUSIVE");
            return true;
        } catch (Unwritable e) {
            if (e.reason() == Reason.IN_USE) {
                return false;
            }
            database.close();
            throw e;
        }
    }

    private static @Nullable Object createdOrPresent(Path file) throws IOException {
        try {
            // When it is there already, somebody holds it or left it behind: the lock tells which.
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            return keyOf(file);
        } catch (FileAlreadyExistsException | NoSuchFileException changedInBetween) {
            return createdOrPresent(file);
        }
    }

    private static @Nullable Object keyOf(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
