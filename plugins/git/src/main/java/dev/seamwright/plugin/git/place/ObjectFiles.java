package dev.seamwright.plugin.git.place;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Makes sure that the folder of objects holds plain files and nothing else, before a library opens
/// them by name: a link would lead elsewhere, a pipe would never end.
public final class ObjectFiles {

    /// Where JGit keeps packs that are no longer used; it would bring them back by itself.
    private static final String PRESERVED = "preserved";

    private ObjectFiles() {}

    /// The folder of objects of a repository.
    ///
    /// @throws IOException if there is none, or it holds something that must not be opened
    public static Path of(WorkTree tree) throws IOException {
        Path objects = tree.common().path().resolve("objects");
        if (!Files.isDirectory(objects, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it has no folder of objects");
        }
        Files.walkFileTree(objects, new PlainFiles());
        return objects;
    }

    private static final class PlainFiles extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            if (folder.endsWith(PRESERVED)) {
                throw new IOException("it keeps packs that are no longer used");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (!attributes.isRegularFile()) {
                throw new IOException(
                        "objects/"
                                + file.getFileName()
                                + " is not a plain file, so none is opened");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
