package dev.seamwright.workspace;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.store.KeptReading;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Imports a tree: finds the files, has each read by the importer that claims it, links, merges.
///
/// Files are read by as many threads as there are processors, each holding one file at a time. The
/// result does not depend on which thread was first.
public final class ImportRun {

    private final Importers readers;
    private final List<Importer<?>> importers;

    /// @param importers in order of preference: a file goes to the first that claims it
    public ImportRun(List<Importer<?>> importers) {
        this(Importers.of(importers));
    }

    /// @param readers of source, histories and databases
    public ImportRun(Importers readers) {
        this.readers = readers;
        this.importers = readers.all();
    }

    /// What came of an import.
    ///
    /// @param fingerprint of exactly the bytes that were read
    /// @param request what was asked for, with absolute paths and without secrets
    /// @param readings what to keep of each file for the next import
    public record Result(
            Monolith monolith,
            String fingerprint,
            ImportRequest request,
            List<KeptReading> readings) {}

    /// Imports everything that a request names.
    ///
    /// @throws WorkspaceException if there is nothing to import
    /// @throws dev.seamwright.model.progress.WorkCancelledException if a stop was requested
    public Result run(ImportRequest request, Progress progress, Cancellation cancellation) {
        return run(request, List.of(), progress, cancellation);
    }

    /// Imports everything that a request names, without parsing what has not changed.
    ///
    /// @param before what the last import kept of each file
    /// @throws WorkspaceException if there is nothing to import
    /// @throws dev.seamwright.model.progress.WorkCancelledException if a stop was requested
    public Result run(
            ImportRequest request,
            List<KeptReading> before,
            Progress progress,
            Cancellation cancellation) {
        DatabaseRun databases = new DatabaseRun(readers.databases(), cancellation);
        List<String> shown = databases.shown(request.databases());
        Sources sources = Sources.find(request, importers, progress, cancellation);
        Readings cache = new Readings(before);
        Map<Importer<?>, LanguageRun<?>> runs = new LinkedHashMap<>();
        importers.forEach(importer -> runs.put(importer, new LanguageRun<>(importer, cache)));
        try (Crew crew = new Crew(cancellation)) {
            HistoryRun histories = new HistoryRun(readers.histories(), cancellation);
            Supplier<History> history =
                    crew.begin(() -> histories.read(sources.roots(), request.history()));
            List<Facts> facts = new ArrayList<>(databases.read(request.databases()));
            progress.begin(Phase.READ, sources.files().size());
            String fingerprint = read(request, sources, crew, runs, progress);
            List<SourceFile> files = files(sources, runs);
            progress.begin(Phase.LINK, files.stream().filter(f -> f.unread() == null).count());
            Progress units = new UnitsOnly(progress);
            Path root = request.roots().getFirst();
            for (LanguageRun<?> run : runs.values()) {
                facts.add(crew.call(() -> run.link(root, units, cancellation)));
                run.release();
            }
            if (!request.history().isEmpty()) {
                progress.begin(Phase.HISTORY, 0);
            }
            History commits = history.get();
            FactsMerge merge = new FactsMerge(facts, histories.gaps());
            Monolith monolith = crew.call(() -> merge.monolith(sources.name(), files, commits));
            return new Result(monolith, fingerprint, kept(request, shown), cache.all());
        }
    }

    /// Has every file read by its importer, and gives the fingerprint of it all.
    private String read(
            ImportRequest request,
            Sources sources,
            Crew crew,
            Map<Importer<?>, LanguageRun<?>> runs,
            Progress progress) {
        return open(
                request,
                sources,
                crew,
                (file, content) -> {
                    LanguageRun<?> run = runs.get(file.importer());
                    if (run != null) {
                        run.take(file.path(), content);
                    }
                    progress.advance(1);
                });
    }

    private static List<SourceFile> files(Sources sources, Map<Importer<?>, LanguageRun<?>> runs) {
        return Stream.concat(
                        closedFolders(sources), runs.values().stream().flatMap(LanguageRun::files))
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    private static ImportRequest kept(ImportRequest request, List<String> databases) {
        return new ImportRequest(
                request.roots().stream().map(Root::real).toList(),
                request.schemas().stream().map(Root::real).toList(),
                databases,
                request.excludes(),
                request.history());
    }

    /// What [#run] would give as fingerprint, without parsing anything.
    ///
    /// @throws WorkspaceException if there is nothing to import
    /// @throws dev.seamwright.model.progress.WorkCancelledException if a stop was requested
    public String fingerprint(ImportRequest request, Cancellation cancellation) {
        Sources sources = Sources.find(request, importers, Progress.SILENT, cancellation);
        try (Crew crew = new Crew(cancellation)) {
            return open(request, sources, crew, (file, content) -> {});
        }
    }

    /// Opens every file, large ones first so that none is left for the end, and gives the
    /// fingerprint of it all.
    private String open(
            ImportRequest request,
            Sources sources,
            Crew crew,
            BiConsumer<Candidate, Content> work) {
        List<Candidate> files = sources.files();
        List<Integer> order =
                IntStream.range(0, files.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> -files.get(i).size()))
                        .toList();
        AtomicReferenceArray<@Nullable String> digests = new AtomicReferenceArray<>(files.size());
        crew.each(
                files.size(),
                turn -> {
                    int index = order.get(turn);
                    Content content = Content.of(files.get(index));
                    digests.set(index, content.digest());
                    work.accept(files.get(index), content);
                });
        Fingerprint fingerprint = new Fingerprint(sources.name(), request, importers);
        for (int i = 0; i < files.size(); i++) {
            fingerprint.add(files.get(i).path(), Objects.requireNonNull(digests.get(i)));
        }
        return fingerprint.text();
    }

    private static Stream<SourceFile> closedFolders(Sources sources) {
        return sources.files().stream()
                .filter(file -> file.importer() == null)
                .map(file -> new SourceFile(file.path(), "", 0, Set.of(), file.refusal()));
    }

    /// Passes on what is done. The phase is begun once, for all importers together.
    private record UnitsOnly(Progress progress) implements Progress {
        @Override
        public void begin(Phase phase, long total) {}

        @Override
        public void advance(long done) {
            progress.advance(done);
        }
    }
}
