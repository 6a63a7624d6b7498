package dev.seamwright.plugin.git.walk;

import org.eclipse.jgit.lib.ObjectId;

/// What a commit does to one file.
public sealed interface Change {

    /// Where the file is, or was.
    String path();

    /// A file appears.
    ///
    /// @param content name of its content
    /// @param type as [#type] says
    record Added(String path, ObjectId content, int type) implements Change {}

    /// A file goes.
    ///
    /// @param content name of the content that it had
    /// @param type as [#type] says
    record Deleted(String path, ObjectId content, int type) implements Change {}

    /// A file is altered, in its content or in its mode.
    record Modified(String path) implements Change {}

    /// A plain file, executable or not.
    int FILE = 0100000;

    /// Plain file, link or submodule: the part of a mode that never changes with a rename.
    static int type(int mode) {
        return mode & 0170000;
    }
}
