package dev.seamwright.store;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.nio.file.Path;

/// The world failed: why a project file could not be created, opened, read or written. The case
/// says what happened; [#getMessage] is for logs, words for users are made from the values.
public abstract sealed class ProjectFileException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Path path;

    ProjectFileException(Path path, String what, @Nullable Throwable cause) {
        super(path + ": " + what, cause);
        this.path = path;
    }

    /// The project file, as it was named by the caller.
    public final Path path() {
        return path;
    }

    /// There is no such file.
    public static final class Missing extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        Missing(Path path) {
            super(path, "missing", null);
        }
    }

    /// A new project would overwrite something.
    public static final class AlreadyExists extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        AlreadyExists(Path path) {
            super(path, "exists already", null);
        }
    }

    /// There is something, but no project: another kind of file, an empty one, a folder.
    public static final class NotAProject extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        NotAProject(Path path, @Nullable Throwable cause) {
            super(path, "not a project", cause);
        }
    }

    /// Written by a newer program.
    public static final class NewerVersion extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        private final int found;
        private final int supported;

        NewerVersion(Path path, int found, int supported) {
            super(path, "version " + found + ", supported up to " + supported, null);
            this.found = found;
            this.supported = supported;
        }

        /// The version of the file's format.
        public int found() {
            return found;
        }

        /// The newest version that this program reads.
        public int supported() {
            return supported;
        }
    }

    /// Written by an older program, and in a place where it cannot be brought up to date.
    public static final class OlderVersion extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        OlderVersion(Path path, int found) {
            super(path, "version " + found + ", and not writable", null);
        }
    }

    /// A project, but what it holds cannot be read. The file is left as it is.
    public static final class Damaged extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        Damaged(Path path, String what, @Nullable Throwable cause) {
            super(path, "damaged: " + what, cause);
        }
    }

    /// The file system refuses: no space, no permission, no such folder, a broken medium, or
    /// another program holds the file.
    public static final class Unwritable extends ProjectFileException {
        @Serial private static final long serialVersionUID = 1L;

        private final Reason reason;

        Unwritable(Path path, Reason reason, @Nullable Throwable cause) {
            super(path, "unwritable: " + reason, cause);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }

        /// Why nothing can be written.
        public enum Reason {
            /// No space is left.
            FULL,
            /// Another program holds the file.
            IN_USE,
            /// The file or its folder may not be written, or the medium fails.
            REFUSED
        }
    }
}
