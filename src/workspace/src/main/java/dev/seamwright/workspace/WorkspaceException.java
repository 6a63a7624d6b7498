package dev.seamwright.workspace;

import dev.seamwright.model.importing.SchemaReaderException;
import dev.seamwright.store.Recovery;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/// An import or an opening that the world does not allow, one subclass per cause.
public abstract sealed class WorkspaceException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Path path;

    private WorkspaceException(String message, Path path, @Nullable Throwable cause) {
        super(message + ": " + path, cause);
        this.path = path;
    }

    /// What it is about.
    public Path path() {
        return path;
    }

    /// There is nothing at the path.
    public static final class NoSuchPath extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        NoSuchPath(Path path, Throwable cause) {
            super("nothing there", path, cause);
        }
    }

    /// The file system refuses to read or write.
    public static final class Inaccessible extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        Inaccessible(Path path, Throwable cause) {
            super("not accessible", path, cause);
        }
    }

    /// No importer claims any file of the tree.
    public static final class NoSource extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        private final transient List<String> languages;

        NoSource(Path path, List<String> languages) {
            super("no source", path, null);
            this.languages = List.copyOf(languages);
        }

        /// The languages that the importers at hand read.
        public List<String> languages() {
            return languages;
        }
    }

    /// No importer claims the file that was given as a schema.
    public static final class NotASchema extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        NotASchema(Path path) {
            super("not a schema", path, null);
        }
    }

    /// The project is damaged. What could be read of it is in a new one.
    public static final class Recovered extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        private final transient Recovery recovery;

        Recovered(Path path, Recovery recovery, Throwable cause) {
            super("damaged", path, cause);
            this.recovery = recovery;
        }

        /// What came along.
        public Recovery recovery() {
            return recovery;
        }
    }

    /// A pattern of paths to leave out is none.
    public static final class BadPattern extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        private final String pattern;

        BadPattern(String pattern, Throwable cause) {
            super("not a pattern: " + pattern, Path.of(""), cause);
            this.pattern = pattern;
        }

        /// As it was given.
        public String pattern() {
            return pattern;
        }
    }

    /// A live database cannot be read.
    public static final class Database extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        private final String address;
        private final SchemaReaderException.Reason reason;
        private final String detail;

        Database(String address, SchemaReaderException cause) {
            super("database: " + address, Path.of(""), cause);
            this.address = address;
            this.reason = cause.reason();
            this.detail = String.valueOf(cause.getMessage());
        }

        /// Without secrets.
        public String address() {
            return address;
        }

        public SchemaReaderException.Reason reason() {
            return reason;
        }

        /// What the driver said, without secrets.
        public String detail() {
            return detail;
        }
    }

    /// Nobody at hand reads this kind of address.
    public static final class NotADatabase extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        private final String kind;

        NotADatabase(String kind) {
            super("not a database: " + kind, Path.of(""), null);
            this.kind = kind;
        }

        /// How the address begins, empty where it is none.
        public String kind() {
            return kind;
        }
    }

    /// An importer failed on the whole of what it had read.
    public static final class BrokenImporter extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        private final String language;

        BrokenImporter(Path path, String language, Throwable cause) {
            super("the importer for " + language + " failed", path, cause);
            this.language = language;
        }

        /// What the importer reads.
        public String language() {
            return language;
        }
    }

    /// The tree holds more files than an import takes.
    public static final class TooManyFiles extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        TooManyFiles(Path path) {
            super("too many files", path, null);
        }
    }

    /// The project holds no import: its first one did not come to an end.
    public static final class Empty extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        Empty(Path path) {
            super("nothing imported yet", path, null);
        }
    }

    /// The project cannot be written, because another program holds it or its place is read-only,
    /// and without writing there is nothing to show.
    public static final class ReadOnly extends WorkspaceException {
        @Serial private static final long serialVersionUID = 1L;

        ReadOnly(Path path) {
            super("cannot be written", path, null);
        }
    }
}
