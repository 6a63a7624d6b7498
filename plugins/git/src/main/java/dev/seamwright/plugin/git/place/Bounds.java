package dev.seamwright.plugin.git.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Where the files of a repository may lie: inside of its work tree, or inside of the `.git` folder
/// of a work tree around it, where Git puts submodules and further work trees.
///
/// @param root top of the work tree, without links
record Bounds(Path root) {

    /// Follows what a file of the repository names.
    ///
    /// @param from the folder that the name is relative to
    /// @param name as the repository has it
    /// @param namedBy what to tell the user about, if it leads out
    /// @return the folder, without links
    Path inside(Path from, String name, String namedBy) throws IOException {
        Path real = real(from, name, namedBy);
        if (!Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(namedBy + " leads to something that is no folder");
        }
        if (real.startsWith(root)) {
            return real;
        }
        for (Path at = root.getParent(); at != null; at = at.getParent()) {
            Path around = at.resolve(".git");
            if (Files.isDirectory(around, LinkOption.NOFOLLOW_LINKS) && real.startsWith(around)) {
                return real;
            }
        }
        throw new IOException(namedBy + " leads out of the tree, which is not followed");
    }

    private static Path real(Path from, String name, String namedBy) throws IOException {
        try {
            return from.resolve(name).toRealPath();
        } catch (InvalidPathException malformed) {
            throw new IOException(namedBy + " names a folder that cannot be", malformed);
        }
    }
}
