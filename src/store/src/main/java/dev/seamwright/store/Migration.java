package dev.seamwright.store;

import dev.seamwright.store.ProjectFileException.Damaged;
import dev.seamwright.store.ProjectFileException.OlderVersion;
import dev.seamwright.store.ProjectFileException.Unwritable;
import dev.seamwright.store.ProjectFileException.Unwritable.Reason;

import java.nio.file.Files;
import java.nio.file.Path;

/// Brings projects of older versions up to date. What was there is kept in a copy beside the file.
///
/// Version 3 adds to version 2 the table of removed scenarios and changes nothing else.
final class Migration {

    private static final int MOST_COPIES = 1_000;

    private Migration() {}

    /// Leaves a project of the current version, in one transaction.
    ///
    /// @param version that it has now
    /// @throws OlderVersion if it may not be written
    static void run(Database database, int version, boolean writable) {
        if (version == ProjectSchema.VERSION) {
            return;
        }
        if (!writable) {
            throw new OlderVersion(database.path(), version);
        }
        copy(database, version);
        try {
            database.transaction(
                    () -> {
                        if (version == 1) {
                            new FirstVersion(database).leave();
                        } else {
                            ProjectSchema.lay(database);
                        }
                        database.update("PRAGMA user_version = " + ProjectSchema.VERSION);
                    });
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Damaged(database.path(), String.valueOf(e.getMessage()), e);
        }
    }

    /// `shop.seam.v1-backup`, or with a number behind it where there is one already.
    private static void copy(Database database, int version) {
        Path file = database.path();
        String name = file.getFileName() + ".v" + version + "-backup";
        Path copy = file.resolveSibling(name);
        for (int number = 2; Files.exists(copy); number++) {
            if (number > MOST_COPIES) {
                throw new Unwritable(file, Reason.REFUSED, null);
            }
            copy = file.resolveSibling(name + "-" + number);
        }
        database.copyTo(copy);
    }
}
