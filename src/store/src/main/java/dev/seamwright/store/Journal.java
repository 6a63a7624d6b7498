package dev.seamwright.store;

import dev.seamwright.store.ProjectFileException.Unwritable;
import dev.seamwright.store.ProjectFileException.Unwritable.Reason;

/// How changes reach the disk while a project is open for writing.
///
/// A write-ahead log beside the file, forced to the disk with every commit: readers are never
/// blocked, and not even a power cut takes back a gesture that was made.
final class Journal {

    private Journal() {}

    /// Starts the log; one that a crash left behind is replayed by SQLite when the file is read.
    static void begin(Database database) {
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA synchronous = FULL");
        database.execute("PRAGMA cache_size = -65536");
        // After quick_check and a change of journal mode, SQLite 3.54 believes that it is still
        // reading and refuses checkpoints, until something has been read.
        database.number("SELECT count(*) FROM scenario");
    }

    /// Brings everything into the one file and takes the log away. While somebody else is reading,
    /// the log stays, but empty.
    static void end(Database database) {
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        try {
            database.execute("PRAGMA busy_timeout = 0");
            database.execute("PRAGMA journal_mode = DELETE");
        } catch (Unwritable e) {
            if (e.reason() != Reason.IN_USE) {
                throw e;
            }
        }
    }
}
