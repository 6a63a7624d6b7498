package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// An import again reads what has changed, and an import of less leaves out what it is told to.
final class RepeatedImportTest {

    @TempDir private Path folder;

    private final Remembering importer = new Remembering();
    private final ImportRun run = new ImportRun(List.of(importer));

    @Test
    void only_what_has_changed_is_parsed_again() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.t\none\n== b.t\ntwo\n== c.t\nthree\n");
        ImportRun.Result first = imported(root, List.of());
        importer.parsed.clear();
        Files.writeString(root.resolve("b.t"), "another");

        ImportRun.Result again = imported(root, first);

        assertThat(importer.parsed).containsExactly("b.t");
        importer.parsed.clear();
        assertThat(again.monolith()).isEqualTo(imported(root, List.of()).monolith());
        assertThat(importer.parsed).containsExactly("a.t", "b.t", "c.t");
    }

    @Test
    void what_was_kept_by_another_version_or_is_damaged_is_parsed_again() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.t\none\n");
        ImportRun.Result first = imported(root, List.of());
        importer.parsed.clear();
        importer.version = 2;
        ImportRun.Result second = imported(root, first);
        assertThat(importer.parsed).containsExactly("a.t");

        importer.parsed.clear();
        byte[] kept = second.readings().getFirst().bytes();
        kept[kept.length - 1] = 'x';
        ImportRun.Result third = imported(root, second);
        assertThat(importer.parsed).containsExactly("a.t");
        assertThat(third.monolith()).isEqualTo(first.monolith());
    }

    @Test
    void files_that_are_gone_are_forgotten() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.t\none\n== b.t\ntwo\n");
        ImportRun.Result first = imported(root, List.of());
        Files.delete(root.resolve("b.t"));

        assertThat(imported(root, first).readings()).hasSize(1);
    }

    @Test
    void names_and_paths_are_left_out_with_all_that_lies_below() throws IOException {
        Path root =
                Tree.write(
                        folder.resolve("root"),
                        "== a.t\n== old/b.t\n== x/old/c.t\n== x/y/d.t\n== x/y_old.t\n== y/e.t\n");

        assertThat(paths(root, "old")).containsExactly("a.t", "x/y/d.t", "x/y_old.t", "y/e.t");
        assertThat(paths(root, "x/y"))
                .containsExactly("a.t", "old/b.t", "x/old/c.t", "x/y_old.t", "y/e.t");
        assertThat(paths(root, "/old/"))
                .containsExactly("a.t", "x/old/c.t", "x/y/d.t", "x/y_old.t", "y/e.t");
        assertThat(paths(root, "*_old.t", "x/**")).containsExactly("a.t", "old/b.t", "y/e.t");
    }

    @Test
    void a_pattern_that_is_none_is_refused() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.t\n");
        assertThatThrownBy(() -> paths(root, "{a"))
                .isInstanceOf(WorkspaceException.BadPattern.class);
    }

    @Test
    void an_address_that_nobody_reads_is_refused_without_its_secrets() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.t\n");
        ImportRequest request =
                new ImportRequest(
                        List.of(root),
                        List.of(),
                        List.of("jdbc:unknown://user:secret@host/x"),
                        List.of(),
                        Span.ALL);
        assertThatThrownBy(() -> run.run(request, Progress.SILENT, Cancellation.NEVER))
                .isInstanceOf(WorkspaceException.NotADatabase.class)
                .hasMessageNotContaining("secret");
    }

    private List<String> paths(Path root, String... excludes) {
        ImportRequest request =
                new ImportRequest(List.of(root), List.of(), List.of(), List.of(excludes), Span.ALL);
        Monolith monolith = run.run(request, Progress.SILENT, Cancellation.NEVER).monolith();
        return monolith.files().stream().map(SourceFile::path).toList();
    }

    private ImportRun.Result imported(Path root, ImportRun.Result before) {
        return run.run(
                ImportRequest.of(root), before.readings(), Progress.SILENT, Cancellation.NEVER);
    }

    private ImportRun.Result imported(Path root, List<?> nothing) {
        assertThat(nothing).isEmpty();
        return run.run(ImportRequest.of(root), Progress.SILENT, Cancellation.NEVER);
    }

    /// Keeps the text of files, behind a mark.
    private static final class Remembering implements Importer<String> {

        private final Set<String> parsed = new ConcurrentSkipListSet<>();
        private int version = 1;

        @Override
        public String language() {
            return "t";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public boolean claims(String path) {
            return path.endsWith(".t");
        }

        @Override
        public boolean readsSchemas() {
            return false;
        }

        @Override
        public Optional<FactsCodec<String>> codec() {
            return Optional.of(
                    new FactsCodec<>() {
                        @Override
                        public void write(String facts, DataOutput out) throws IOException {
                            out.writeUTF(facts);
                            out.writeByte('!');
                        }

                        @Override
                        public String read(DataInput in) throws IOException {
                            String facts = in.readUTF();
                            if (in.readByte() != '!') {
                                throw new IOException("not what was written");
                            }
                            return facts;
                        }
                    });
        }

        @Override
        public FileReading<String> read(SourceText source) {
            parsed.add(source.path());
            SourceFile file = new SourceFile(source.path(), language(), 1, Set.of(), null);
            return new FileReading.Read<>(file, new String(source.bytes(), StandardCharsets.UTF_8));
        }

        @Override
        public Facts link(
                List<FileReading.Read<String>> files,
                Progress progress,
                Cancellation cancellation) {
            return new Facts(
                    List.of(),
                    List.of(),
                    List.of(),
                    Monolith.EntryPoints.NONE,
                    new Monolith.Gaps(
                            files.stream()
                                    .map(
                                            file ->
                                                    new Unresolved(
                                                            Unresolved.Kind.IMPORT,
                                                            file.facts(),
                                                            new Location(file.file().path(), 1)))
                                    .toList(),
                            List.of()));
        }
    }
}
