package dev.seamwright.workspace;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/// One importer's part of a run: what it read of each of its files, and what it makes of them.
///
/// @param <F> the importer's facts about one file
final class LanguageRun<F> {

    private final Importer<F> importer;
    private final Readings cache;
    private final @Nullable PackedReading<F> packing;
    private final ConcurrentSkipListMap<String, FileReading<F>> readings =
            new ConcurrentSkipListMap<>();

    /// @param cache what is known of files that have not changed
    LanguageRun(Importer<F> importer, Readings cache) {
        this.importer = importer;
        this.cache = cache;
        this.packing =
                importer.codec()
                        .map(codec -> new PackedReading<>(importer.language(), codec))
                        .orElse(null);
    }

    /// Hands one file to the importer. Called from several threads.
    void take(String path, Content content) {
        readings.put(
                path,
                switch (content) {
                    case Content.Bytes(SourceText source, String digest) ->
                            packing == null ? read(source) : known(source, digest, packing);
                    case Content.Refused(Unread unread) -> unread(path, unread);
                });
    }

    /// Every file that was taken, by path.
    Stream<SourceFile> files() {
        return readings.values().stream().map(FileReading::file);
    }

    /// Resolves names over everything that was taken.
    ///
    /// @param root to speak of when the importer fails
    Facts link(Path root, Progress progress, Cancellation cancellation) {
        List<FileReading.Read<F>> read =
                readings.values().stream()
                        .<FileReading.Read<F>>mapMulti(
                                (reading, keep) -> {
                                    if (reading instanceof FileReading.Read<F> one) {
                                        keep.accept(one);
                                    }
                                })
                        .toList();
        try {
            return importer.link(read, progress, cancellation);
        } catch (WorkCancelledException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | LinkageError broken) {
            throw new WorkspaceException.BrokenImporter(root, importer.language(), broken);
        }
    }

    /// Forgets what was read, which is large, once it is linked.
    void release() {
        readings.clear();
    }

    private FileReading<F> known(SourceText source, String content, PackedReading<F> packed) {
        String path = source.path();
        String digest =
                String.join(
                        " ",
                        content,
                        Boolean.toString(source.isNamed()),
                        Integer.toString(importer.version()),
                        importer.language());
        byte[] before = cache.of(path, digest);
        FileReading<F> reading = before == null ? null : packed.unpack(path, before);
        if (before != null && reading != null) {
            cache.keep(path, digest, before);
            return reading;
        }
        FileReading<F> fresh = read(source);
        if (fresh instanceof FileReading.Read<F> whole) {
            cache.keep(path, digest, packed.pack(whole));
        }
        return fresh;
    }

    private FileReading<F> read(SourceText source) {
        try {
            return importer.read(source);
        } catch (StackOverflowError tooDeep) {
            return unread(source.path(), new Unread(Unread.Reason.TOO_LARGE, "", 0));
        } catch (RuntimeException | LinkageError broken) {
            // Importers may be anybody's, and one bad file never ends an import.
            String detail = Objects.toString(broken.getMessage(), broken.getClass().getName());
            return unread(source.path(), new Unread(Unread.Reason.FAILED, detail, 0));
        }
    }

    private FileReading<F> unread(String path, Unread why) {
        return new FileReading.Unread<>(
                new SourceFile(path, importer.language(), 0, Set.of(), why));
    }
}
