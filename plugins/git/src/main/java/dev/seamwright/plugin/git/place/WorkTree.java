package dev.seamwright.plugin.git.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// A folder under Git's control, and where Git keeps what it knows of it.
///
/// @param root top of the work tree, without links
/// @param own what belongs to this work tree alone: what is checked out
/// @param common what all work trees of one repository share: objects and branches
public record WorkTree(Path root, GitFolder own, GitFolder common) {

    private static final String DOT_GIT = ".git";

    /// The top of the work tree that a folder is in. As with Git itself the nearest one counts.
    public static Optional<Path> rootOf(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (isGit(at.resolve(DOT_GIT))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isGit(Path dotGit) {
        return Files.isDirectory(dotGit, LinkOption.NOFOLLOW_LINKS)
                ? Files.exists(dotGit.resolve("HEAD")) || Files.exists(dotGit.resolve("objects"))
                : Files.isRegularFile(dotGit, LinkOption.NOFOLLOW_LINKS)
                        || Files.isSymbolicLink(dotGit);
    }

    /// Opens what Git keeps of a work tree.
    ///
    /// @throws IOException if it is damaged or leads to a place that must not be read
    public static WorkTree at(Path root) throws IOException {
        Bounds bounds = new Bounds(root);
        Path own = folderBehind(root.resolve(DOT_GIT), bounds);
        GitFolder ownFolder = new GitFolder(own);
        Optional<String> common = ownFolder.line("commondir");
        if (common.isEmpty()) {
            return new WorkTree(root, ownFolder, ownFolder);
        }
        Path shared = bounds.inside(own, common.get(), "commondir");
        return new WorkTree(root, ownFolder, new GitFolder(shared));
    }

    /// Work trees and submodules have a file that names the folder.
    private static Path folderBehind(Path dotGit, Bounds bounds) throws IOException {
        Path root = bounds.root();
        if (!Files.isRegularFile(dotGit, LinkOption.NOFOLLOW_LINKS)) {
            return bounds.inside(root, DOT_GIT, DOT_GIT);
        }
        String line = new GitFolder(root).line(DOT_GIT).orElse("");
        if (!line.startsWith("gitdir:")) {
            throw new IOException(".git is a file that names no folder");
        }
        return bounds.inside(root, line.substring("gitdir:".length()).strip(), DOT_GIT);
    }
}
