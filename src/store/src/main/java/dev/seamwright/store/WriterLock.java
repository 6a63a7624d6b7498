package dev.seamwright.store;

import dev.seamwright.store.ProjectFileException.Unwritable;
import dev.seamwright.store.ProjectFileException.Unwritable.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
                Object before = createdOrPresent(file, project);
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
        boolean answered = false;
        try {
            database.execute("PRAGMA busy_timeout = 0");
            boolean free = begun(database);
            answered = true;
            return free;
        } finally {
            if (!answered) {
                database.close();
            }
        }
    }

    private static boolean begun(Database database) {
        try {
            database.execute("BEGIN EXCLUSIVE");
            return true;
        } catch (Unwritable e) {
            if (e.reason() == Reason.IN_USE) {
                return false;
            }
            throw e;
        }
    }

    /// Nothing but an empty file of ours is ever opened as a lock: no link, which may lead
    /// anywhere, and nothing that somebody else has written.
    private static @Nullable Object createdOrPresent(Path file, Path project) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // When it is there already, somebody holds it or left it behind: the lock tells which.
            boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            Optional<BasicFileAttributes> found = attributes(there ? file : created(file));
            if (found.isPresent()) {
                BasicFileAttributes lock = found.get();
                if (!lock.isRegularFile() || lock.size() > 0) {
                    throw new Unwritable(project, Reason.REFUSED, null);
                }
                return lock.fileKey();
            }
        }
        throw new Unwritable(project, Reason.IN_USE, null);
    }

    /// Makes the file unless somebody was quicker; gives it either way.
    private static Path created(Path file) throws IOException {
        try {
            return Files.createFile(file);
        } catch (FileAlreadyExistsException somebodyWasQuicker) {
            return file;
        }
    }

    private static @Nullable Object keyOf(Path file) throws IOException {
        return attributes(file).map(BasicFileAttributes::fileKey).orElse(null);
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException justDeleted) {
            return Optional.empty();
        }
    }
}
