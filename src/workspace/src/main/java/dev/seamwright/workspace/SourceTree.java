package dev.seamwright.workspace;

import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Finds the files that importers claim.
///
/// Links are never followed: what they point at inside the tree is found under its own name, and
/// what lies outside is not part of it. Devices and pipes are never opened. Whatever had to be left
/// out is a [Candidate] with the reason.
final class SourceTree {

    /// Larger files are data, not source.
    static final long MAX_BYTES = 64L << 20;

    /// Folders within folders.
    static final int MAX_DEPTH = 200;

    private static final int MAX_FILES = 1_000_000;

    private final Function<String, Optional<Importer<?>>> claims;
    private final Excludes excludes;
    private final Progress progress;
    private final Cancellation cancellation;
    private final SortedMap<String, Candidate> found = new TreeMap<>();

    /// @param claims who wants the file with this path
    /// @param excludes what nobody gets
    SourceTree(
            Function<String, Optional<Importer<?>>> claims,
            Excludes excludes,
            Progress progress,
            Cancellation cancellation) {
        this.claims = claims;
        this.excludes = excludes;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /// What was found, by path.
    List<Candidate> files() {
        return List.copyOf(found.values());
    }

    boolean has(String shown) {
        return found.containsKey(shown);
    }

    /// Adds everything below a root.
    void addAll(Root root) {
        try {
            Files.walkFileTree(
                    root.path(), EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new Walk(root));
        } catch (IOException refused) {
            throw new WorkspaceException.Inaccessible(root.path(), refused);
        }
    }

    /// Adds one file that the user named.
    void add(String shown, Path file, Importer<?> importer) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Unread refusal = refusal(file, attributes);
            found.put(
                    shown, new Candidate(shown, file, attributes.size(), importer, true, refusal));
        } catch (IOException refused) {
            throw new WorkspaceException.Inaccessible(file, refused);
        }
    }

    private static Candidate candidate(
            String shown, Path file, BasicFileAttributes attributes, Importer<?> importer) {
        Unread refusal = refusal(file, attributes);
        return new Candidate(shown, file, attributes.size(), importer, false, refusal);
    }

    private static @Nullable Unread refusal(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return new Unread(Unread.Reason.INACCESSIBLE, "-> " + targetOf(file), 0);
        }
        if (!attributes.isRegularFile()) {
            return new Unread(Unread.Reason.INACCESSIBLE, "", 0);
        }
        return attributes.size() > MAX_BYTES
                ? new Unread(Unread.Reason.TOO_LARGE, attributes.size() + " bytes", 0)
                : null;
    }

    private static String targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException unreadable) {
            return "?";
        }
    }

    private final class Walk implements FileVisitor<Path> {

        private final Root root;

        Walk(Root root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            cancellation.check();
            return !folder.equals(root.path()) && (Clutter.is(folder) || isLeftOut(folder))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            cancellation.check();
            String shown = root.shown(file).orElseThrow();
            if (isLeftOut(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                unvisited(shown, file, Unread.Reason.TOO_LARGE);
                return FileVisitResult.CONTINUE;
            }
            Optional<Importer<?>> importer = claims.apply(shown);
            if (importer.isPresent() && !(attributes.isSymbolicLink() && leadsInside(file))) {
                keep(candidate(shown, file, attributes, importer.get()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refused) throws IOException {
            if (file.equals(root.path())) {
                throw refused;
            }
            unvisited(root.shown(file).orElseThrow(), file, Unread.Reason.INACCESSIBLE);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException broken) {
            if (broken != null) {
                unvisited(root.shown(folder).orElseThrow(), folder, Unread.Reason.INACCESSIBLE);
            }
            return FileVisitResult.CONTINUE;
        }

        private void unvisited(String shown, Path folder, Unread.Reason reason) {
            keep(new Candidate(shown + "/", folder, 0, null, false, new Unread(reason, "", 0)));
        }

        private void keep(Candidate candidate) {
            found.putIfAbsent(candidate.path(), candidate);
            progress.advance(1);
            if (found.size() > MAX_FILES) {
                throw new WorkspaceException.TooManyFiles(root.path());
            }
        }

        private boolean isLeftOut(Path path) {
            return excludes.leaveOut(root.path().relativize(path));
        }

        private boolean leadsInside(Path link) {
            try {
                return link.toRealPath().startsWith(root.path());
            } catch (IOException leadsNowhere) {
                return false;
            }
        }
    }
}
