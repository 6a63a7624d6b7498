package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.HistoryException;
import dev.seamwright.model.importing.HistoryReader;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// History is brought together for all roots, and never ends an import.
final class HistoryRunTest {

    @TempDir private Path folder;

    @Test
    void roots_of_one_repository_share_their_commits() throws IOException {
        Path one = Tree.write(folder.resolve("one"), "== a.toy\n== .log\n");
        Path other = Tree.write(folder.resolve("other"), "== b.toy\n== .log\n");

        Monolith monolith = imported(new ImportRequest(List.of(one, other), List.of()));

        assertThat(monolith.history().extent()).isEqualTo(History.Extent.WHOLE);
        assertThat(monolith.history().commits())
                .singleElement()
                .satisfies(
                        commit ->
                                assertThat(commit.files())
                                        .containsExactly("one/changed", "other/changed"));
        assertThat(monolith.history().owners())
                .extracting(History.Owner::pattern)
                .containsExactly("/one/**/*.x", "/other/**/*.x");
    }

    @Test
    void a_history_that_cannot_be_read_is_a_gap_and_no_end() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.toy\n== .log\nbroken\n");

        Monolith monolith = imported(ImportRequest.of(root));

        assertThat(monolith.history()).isEqualTo(History.NONE);
        assertThat(monolith.gaps().unresolved())
                .singleElement()
                .satisfies(
                        gap -> {
                            assertThat(gap.kind()).isEqualTo(Unresolved.Kind.HISTORY);
                            assertThat(gap.name()).isEqualTo("Log: torn");
                        });
    }

    @Test
    void nobody_looks_for_a_history_that_is_not_wanted() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.toy\n== .log\nbroken\n");
        ImportRequest request =
                new ImportRequest(
                        List.of(root), List.of(), List.of(), List.of(), HistoryReader.Span.NONE);

        assertThat(imported(request).gaps().unresolved()).isEmpty();
    }

    private static Monolith imported(ImportRequest request) {
        Importers readers =
                new Importers(ToyImporter.both(), List.of(new Log()), List.of(), List.of());
        return new ImportRun(readers).run(request, Progress.SILENT, Cancellation.NEVER).monolith();
    }

    /// Knows folders with a file `.log` in them.
    private static final class Log implements HistoryReader {

        @Override
        public String system() {
            return "Log";
        }

        @Override
        public boolean knows(Path root) {
            return Files.exists(root.resolve(".log"));
        }

        @Override
        public History read(Path root, Span span, Progress progress, Cancellation cancellation) {
            try {
                if (Files.readString(root.resolve(".log")).startsWith("broken")) {
                    throw new HistoryException("torn", new IOException());
                }
            } catch (IOException failure) {
                throw new HistoryException("gone", failure);
            }
            Commit commit =
                    new Commit(
                            "c1",
                            "a@b",
                            Instant.EPOCH,
                            List.of("changed"),
                            List.of(),
                            false,
                            false);
            return new History(
                    History.Extent.WHOLE,
                    List.of(commit),
                    List.of(new History.Owner("*.x", List.of("team"))));
        }
    }
}
